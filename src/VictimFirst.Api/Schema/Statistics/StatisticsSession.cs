using System.Collections.Immutable;
using VictimFirst.Api.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>
/// The statistics of one request: one snapshot of the data for all its root fields. Questions that the look-ahead expects are counted in one
/// pass when the first of them is read, by when every root field has told its own.
/// </summary>
internal sealed class StatisticsSession
{
    /// <summary>As many as one table may have cells, and more than anybody reads.</summary>
    public const int MostNodes = 100_000;

    private readonly StatisticsReader reader;
    private readonly DateOnly today;
    private readonly List<Question> expected = [];
    private readonly HashSet<(string Code, string Path)> warned = [];
    private long nodes;

    public StatisticsSession(CurrentCube current, TimeProvider clock)
    {
        // Every role that holds statistics.read has the exact tier; the others' tiers come with disclosure control.
        reader = new StatisticsReader(current.Value, DisclosurePolicy.ExactUnderAgreement);
        today = ServiceCalendar.LocalDate(clock.GetUtcNow());
    }

    public CubeStamp Stamp => reader.Stamp;

    public QuestionRefusal? Check(Question question) => reader.Check(question);

    public void Expect(Question question) => expected.Add(question);

    /// <exception cref="VictimFirst.GraphQL.Errors.GraphQLException">The question is refused.</exception>
    public PublishedTable Read(Question question, CancellationToken cancelled)
    {
        if (expected.Count > 0)
        {
            reader.Prepare(expected, cancelled);
            expected.Clear();
        }

        try
        {
            return reader.Read(question, cancelled);
        }
        catch (QuestionRefusedException refused)
        {
            throw Refusals.Of(refused.Refusal);
        }
    }

    /// <param name="question">With the dimension alone.</param>
    public ImmutableArray<Category> CategoriesOf(Question question)
    {
        var fixedOnes = DimensionCatalogue.Get(question.By[0]).Categories;
        return fixedOnes.IsEmpty ? Read(question, CancellationToken.None).Axes[0].Categories : fixedOnes;
    }

    /// <summary>Counts nodes about to be made.</summary>
    /// <exception cref="VictimFirst.GraphQL.Errors.GraphQLException">The answer would have too many.</exception>
    public void TakeNodes(long more)
    {
        nodes += more;
        if (nodes > MostNodes) throw Refusals.TooFine(nodes, MostNodes);
    }

    /// <summary>Whether this is the first warning of its kind at a position.</summary>
    public bool IsNews(string code, string path) => warned.Add((code, path));

    public PublishedPeriod Describe(ReportingPeriod period) =>
        new(period.Label, period.First, period.Last, today > period.Last && Covers(period));

    /// <summary>What a reader must know of the period before using its figures.</summary>
    public IEnumerable<(string Code, string Message)> Warnings(ReportingPeriod period)
    {
        if (today <= period.Last || Stamp.CoversTo < period.Last)
        {
            yield return ("PERIOD_INCOMPLETE", $"{period.Label} is not over, so its figures will still change; {Range()}.");
        }

        if (!Covers(period))
        {
            var part = Stamp.CoversFrom <= period.Last && Stamp.CoversTo >= period.First ? "Part" : "The whole";
            yield return ("PERIOD_OUTSIDE_DATA", $"{part} of {period.Label} lies outside the data, where figures count as zero; {Range()}.");
        }
    }

    /// <summary>What a reader must know before comparing a period with another one; nothing where the first is itself in doubt.</summary>
    public IEnumerable<(string Code, string Message)> Warnings(ReportingPeriod period, ReportingPeriod other)
    {
        if (Covers(period) && !Covers(other))
        {
            yield return (
                "COMPARISON_OUTSIDE_DATA",
                $"{period.Label} is compared with {other.Label}, which the data does not wholly hold; {Range()}.");
        }
    }

    private bool Covers(ReportingPeriod period) => Stamp.CoversFrom <= period.First && Stamp.CoversTo >= period.Last;

    private string Range() => Stamp is { CoversFrom: { } from, CoversTo: { } to }
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the data covers {from:d MMMM yyyy} to {to:d MMMM yyyy}")
        : "no data has been imported yet";
}
