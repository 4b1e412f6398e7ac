using System.Collections.Immutable;
using VictimFirst.Api.Identity;
using VictimFirst.Data.Budgets;
using VictimFirst.Api.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Errors;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>
/// The statistics of one request: one snapshot of the data for all its root fields. Questions that the look-ahead expects are counted in
/// one pass when the first of them is read, by when every root field has told its own.
/// </summary>
internal sealed class StatisticsSession
{
    /// <summary>As many as one table may have cells, and more than anybody reads.</summary>
    public const int MostNodes = 100_000;

    private readonly FigureReading? reading;
    private readonly Viewer viewer;
    private readonly CellBudget budget;
    private readonly DateOnly today;
    private readonly List<Question> expected = [];
    private readonly HashSet<Question> paid = [];
    private readonly HashSet<(string Code, string Path)> warned = [];
    private long nodes;

    /// <exception cref="InvalidOperationException">Nobody is asking: the endpoint lets no such request in.</exception>
    public StatisticsSession(IHttpContextAccessor http, FigureSource source, CellBudget budget, TimeProvider clock)
    {
        viewer = http.HttpContext?.Features.Get<Viewer>() ?? throw new InvalidOperationException("Statistics were read by nobody.");
        reading = source.Of(viewer);
        Stamp = reading?.Reader.Stamp ?? CubeStamp.BeforeFirstImport;
        this.budget = budget;
        today = ServiceCalendar.LocalDate(clock.GetUtcNow());
    }

    public CubeStamp Stamp { get; }

    public DisclosureNote DisclosureOf(ReportingPeriod period) =>
        DisclosureNote.Of(Reading.Reader.Policy, Reading.Editions?.EditionsOf(period.Days));

    /// <exception cref="GraphQLException">The viewer reads editions, and there is none.</exception>
    private FigureReading Reading =>
        reading ?? throw new GraphQLException("No edition of protected figures has been published yet.", "NO_EDITION");

    public QuestionRefusal? Check(Question question) => Reading.Reader.Check(question);

    public void Expect(Question question)
    {
        lock (expected) expected.Add(question);
    }

    /// <summary>
    /// Takes the cells of what is expected out of the client's budget, whatever the cells turn out to hold. Questions that are refused cost
    /// nothing, and a question that is asked twice costs once.
    /// </summary>
    /// <exception cref="GraphQLException">More than is left of the day.</exception>
    public async ValueTask PayAsync(CancellationToken cancelled)
    {
        if (Reading.Reader.Policy.CellsPerDay is not { } limit) return;
        Question[] unpaid;
        lock (expected)
        {
            unpaid = [.. expected.Distinct().Where(question => !paid.Contains(question) && Check(question) is null)];
            paid.UnionWith(unpaid);
        }

        if (unpaid is []) return;
        var cells = unpaid.Sum(Reading.Reader.CellsOf);
        var charge = await budget.ChargeAsync(
            CellBudget.ClientOf(viewer.Caller.TenantId, viewer.Caller.ObjectId), today, cells, limit, cancelled);
        if (charge.IsAllowed) return;
        lock (expected) paid.ExceptWith(unpaid);
        throw Refusals.OverBudget(cells, limit, charge);
    }

    /// <exception cref="GraphQLException">The question is refused.</exception>
    public PublishedTable Read(Question question, CancellationToken cancelled)
    {
        lock (expected)
        {
            if (expected.Count > 0)
            {
                Reading.Reader.Prepare(expected, cancelled);
                expected.Clear();
            }
        }

        try
        {
            if (Reading.Reader.Policy.CellsPerDay is not null && !IsPaid(question) && Check(question) is null)
                throw new InvalidOperationException("A protected figure was read that nobody paid for: the look-ahead has missed it.");
            return Reading.Reader.Read(question, cancelled);
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
    /// <exception cref="GraphQLException">The answer would have too many.</exception>
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
        if (reading is { Editions: not null })
        {
            if (!Covers(period))
                yield return ("PERIOD_NOT_PUBLISHED", $"{PartOutside(period)} of {period.Label} is in no edition yet; {Range()}.");
            yield break;
        }

        if (today <= period.Last || Stamp.CoversTo < period.Last)
        {
            yield return ("PERIOD_INCOMPLETE", $"{period.Label} is not over, so its figures will still change; {Range()}.");
        }

        if (!Covers(period))
        {
            yield return (
                "PERIOD_OUTSIDE_DATA",
                $"{PartOutside(period)} of {period.Label} lies outside the data, where figures count as zero; {Range()}.");
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

    private bool IsPaid(Question question)
    {
        lock (expected) return paid.Contains(question);
    }

    private string PartOutside(ReportingPeriod period) =>
        Stamp.CoversFrom <= period.Last && Stamp.CoversTo >= period.First ? "Part" : "The whole";

    private bool Covers(ReportingPeriod period) => Stamp.CoversFrom <= period.First && Stamp.CoversTo >= period.Last;

    private string Range() => Stamp is { CoversFrom: { } from, CoversTo: { } to }
        ? string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{(reading?.Editions is null ? "the data covers" : "editions answer")} {from:d MMMM yyyy} to {to:d MMMM yyyy}")
        : "no data has been imported yet";
}
