namespace VictimFirst.Data.Editions;

public static class AnsweringEditions
{
    /// <summary>Of each quarter the last revision, in order of the days that they answer.</summary>
    /// <param name="published">As <see cref="EditionStore.ListAsync"/> orders them.</param>
    public static IReadOnlyList<Edition> Answering(this IReadOnlyList<Edition> published) =>
        [.. published.GroupBy(edition => edition.Quarter).Select(revisions => revisions.Last())];
}
