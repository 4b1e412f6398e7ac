using System.Collections.Immutable;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Questions;
using static VictimFirst.Statistics.Questions.DimensionCode;

namespace VictimFirst.Api.Tests.Statistics.Oracle;

/// <summary>Draws questions over all subjects, cohorts, dimensions, filters and measures, none of which the service refuses.</summary>
internal sealed class RandomQuestions(Random random, ImmutableArray<string> caseworkers)
{
    private const int MostCells = 4_000;

    private static readonly ImmutableArray<Subject> Subjects =
    [
        Subject.Cases, Subject.Cases, Subject.Cases, Subject.Referrals, Subject.Needs,
        Subject.Outcomes, Subject.RestorativeJustice, Subject.Satisfaction,
    ];

    private static readonly ImmutableArray<MeasureCode> RowMeasures =
        [.. Enum.GetValues<MeasureCode>().Where(m => m is >= MeasureCode.DaysOfSupport and <= MeasureCode.NeedChange)];

    public Subject ASubject() => Subjects[random.Next(Subjects.Length)];

    /// <summary>A survey has one day.</summary>
    public Cohort ACohort(Subject subject) => subject == Subject.Satisfaction ? Cohort.Referred : Enum.GetValues<Cohort>()[random.Next(4)];

    /// <summary>In all five forms, within and a little outside the days of the data.</summary>
    public (string GraphQL, DateOnly First, DateOnly Last) APeriod()
    {
        var day = new DateOnly(2019, 1, 1).AddDays(random.Next(700));
        var quarter = FinancialQuarter.Of(day);
        var month = new DateOnly(day.Year, day.Month, 1);
        switch (random.Next(6))
        {
            case 0:
            case 1:
                return ($"financialQuarter: \"{quarter.Label}\"", quarter.Start, quarter.End);
            case 2:
                return ($"financialYear: \"{quarter.Label[..7]}\"", new(quarter.StartYear, 4, 1), new(quarter.StartYear + 1, 3, 31));
            case 3:
                return ($"month: \"{month:yyyy-MM}\"", month, month.AddMonths(1).AddDays(-1));
            case 4:
                return ($"rolling12MonthsTo: \"{month:yyyy-MM}\"", month.AddMonths(-11), month.AddMonths(1).AddDays(-1));
            default:
                var last = day.AddDays(random.Next(300));
                return ($"range: {{ from: \"{day:yyyy-MM-dd}\" to: \"{last:yyyy-MM-dd}\" }}", day, last);
        }
    }

    /// <summary>No breakdown, one, or several that can stand together.</summary>
    /// <param name="isOfRecords">Whether the measure counts records, so that only their own dimensions can be of several values.</param>
    public List<DimensionCode> By(Subject subject, Cohort cohort, RecordFamily? isOfRecords, int most)
    {
        var by = new List<DimensionCode>();
        var cells = 1;
        for (var wanted = random.Next(most + 1); by.Count < wanted;)
        {
            var next = Dimensions(subject)[random.Next(Dimensions(subject).Length)];
            var family = RecordFamily.Of(next);
            var isTime = next is Month or Quarter or FinancialYear;
            var others = by.Select(RecordFamily.Of).Where(f => f is not null).ToList();
            cells *= isTime ? 36 : next == Caseworker ? caseworkers.Length : DimensionCatalogue.Get(next).Categories.Length;
            if (cells > MostCells) break;
            if (by.Contains(next) || (isTime && cohort == Cohort.Supported)) continue;
            if (family is not null && (others.Any(f => f != family) || (isOfRecords is not null && family != isOfRecords))) continue;
            by.Add(next);
        }

        return by;
    }

    public OracleFilter? MaybeFilter(Subject subject) => random.Next(2) == 0 ? Filter(subject, 2) : null;

    public OracleFilter Filter(Subject subject, int depth)
    {
        switch (depth > 0 ? random.Next(10) : 9)
        {
            case 0:
                return new NotThisFilter(Filter(subject, depth - 1));
            case 1:
                return new BothFilter(
                    [.. Enumerable.Range(0, random.Next(4)).Select(_ => Filter(subject, depth - 1)).Prepend(Filter(subject, depth - 1))]);
            case 2:
                return new EitherFilter(
                    [.. Enumerable.Range(0, random.Next(4)).Select(_ => Filter(subject, depth - 1)).Prepend(Filter(subject, depth - 1))]);
            case 3:
                return Days(subject);
            case 4 when MeasuresOf(subject) is { Length: > 0 } measures:
                return RangeOf(measures[random.Next(measures.Length)]);
            default:
                return Categories(subject);
        }
    }

    public Measure AMeasure(Subject subject) => random.Next(10) switch
    {
        0 when subject is not (Subject.RestorativeJustice or Subject.Satisfaction) => Measure.People,
        1 or 2 when subject == Subject.Cases => Measure.SupportActions,
        3 or 4 or 5 when Amounts(subject) is { Count: > 0 } amounts => new Measure(
            amounts[random.Next(amounts.Count)], (Aggregate)random.Next((int)Aggregate.Sum, (int)Aggregate.Median + 1)),
        _ => Measure.Units,
    };

    private static ImmutableArray<DimensionCode> Dimensions(Subject subject) =>
        [.. DimensionCatalogue.All.Where(d => d.Subjects.Contains(subject)).Select(d => d.Code)];

    private static ImmutableArray<MeasureCode> MeasuresOf(Subject subject) =>
        [.. RowMeasures.Where(m => MeasureCatalogue.Get(m).Subjects.Contains(subject))];

    private static List<MeasureCode> Amounts(Subject subject) =>
        [.. MeasuresOf(subject), .. subject == Subject.Needs ? [MeasureCode.NeedLevel] : Array.Empty<MeasureCode>()];

    private OracleFilter Categories(Subject subject)
    {
        var dimension = Dimensions(subject).Where(d => d is not (Month or Quarter or FinancialYear)).ToArray() is var all
            ? all[random.Next(all.Length)]
            : default;
        var codes = dimension == Caseworker ? caseworkers : [.. DimensionCatalogue.Get(dimension).Categories.Select(c => c.Code)];
        if (codes is [YesNo.Yes, YesNo.No]) return new FlagFilter(dimension, random.Next(2) == 0);
        return new CodesFilter(
            dimension, [.. codes.OrderBy(_ => random.Next()).Take(random.Next(1, Math.Min(codes.Length, 8)))], random.Next(2) == 0);
    }

    private DaysFilter Days(Subject subject)
    {
        var from = new DateOnly(2019, 1, 1).AddDays(random.Next(700));
        var name = new[] { "received", "opened", "closed" }[random.Next(subject == Subject.Satisfaction ? 1 : 3)];
        return random.Next(3) switch
        {
            0 => new DaysFilter(name, from, null),
            1 => new DaysFilter(name, null, from),
            _ => new DaysFilter(name, from, from.AddDays(random.Next(200))),
        };
    }

    private RangeOfFilter RangeOf(MeasureCode measure)
    {
        var least = measure == MeasureCode.NeedChange ? random.Next(-12, 2) : random.Next(40);
        return random.Next(3) switch
        {
            0 => new RangeOfFilter(measure, least, null),
            1 => new RangeOfFilter(measure, null, least + 0.5),
            _ => new RangeOfFilter(measure, least, least + random.Next(30)),
        };
    }
}
