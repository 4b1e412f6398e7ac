using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Editions;

/// <summary>
/// What an edition will be, by those that are published: which days it answers, and which edition it takes the place of. Editions come in
/// the order of their quarters, so that a period is never answered anew by an edition that comes before those that have answered it.
/// </summary>
/// <param name="First">The first day that it answers: the one after the edition before it ends, or the first of the data.</param>
/// <param name="Replaced">Id of the edition that it revises; null for the first of its quarter.</param>
internal sealed record EditionDraft(FinancialQuarter Quarter, int Revision, DateOnly First, string? Replaced)
{
    private IReadOnlyList<string> Published { get; init; } = [];

    /// <param name="coversFrom">The first local day of the data.</param>
    /// <exception cref="EditionRefusedException">The quarter is published, or a revision of nothing, or before the newest.</exception>
    public static EditionDraft Of(EditionRequest request, IReadOnlyList<Edition> published, DateOnly coversFrom)
    {
        var (quarter, isRevision) = (request.Quarter, request.IsRevision);
        var replaced = published.Answering().SingleOrDefault(edition => edition.Quarter == quarter);
        if (replaced is null && isRevision) throw new EditionRefusedException($"{quarter} has no edition to revise.");
        if (replaced is not null && !isRevision)
            throw new EditionRefusedException($"{quarter} is published; another edition of it is a revision.");
        if (replaced is null && published.Any(edition => edition.Quarter.Start > quarter.Start))
            throw new EditionRefusedException($"{quarter} lies before a quarter that is published; editions come in order.");
        var first = replaced?.CoversFrom ?? (published is [] ? coversFrom : published[^1].Quarter.Next.Start);
        return new EditionDraft(quarter, replaced is null ? 0 : replaced.Revision + 1, first, replaced?.Id)
        {
            Published = [.. published.Select(edition => edition.Id)],
        };
    }

    /// <param name="published">Ids of the editions that there are now, while no other can come.</param>
    /// <exception cref="EditionRefusedException">There are others than when the draft was made.</exception>
    public void RefuseIfOvertaken(IReadOnlyCollection<string> published)
    {
        if (!Published.ToHashSet().SetEquals(published))
            throw new EditionRefusedException("Another edition has been published meanwhile; publish again.");
    }
}
