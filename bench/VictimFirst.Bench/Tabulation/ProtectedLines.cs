using System.Diagnostics;
using System.Globalization;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using static VictimFirst.Statistics.Questions.DimensionCode;

namespace VictimFirst.Bench.Tabulation;

/// <summary>
/// What protection costs: questions of a partner's dashboard, exact and protected in turns, from the question to published cells. Tables of
/// the whole area by one dimension were counted when the keyed cube was made, which has a line of its own; the others are counted in a
/// pass.
/// </summary>
internal static class ProtectedLines
{
    private const string District = "E07000130";

    private static readonly Period Year = new(new DateOnly(2020, 4, 1), new DateOnly(2021, 3, 31));
    private static readonly Filter Own = Filter.In(LocalAuthority, District);
    private static readonly Filter Standard = Filter.In(DimensionCode.SupportTier, SupportTiers.Standard);

    private static readonly DimensionCode[] Dashboard =
    [
        ReferralSource, Gender, AgeBand, Disability, DimensionCode.SupportTier, DimensionCode.ContactOutcome, DimensionCode.OccurrenceType,
        OffenceGroup, LengthOfSupport, AllocatedInTime, ContactedInTime,
    ];

    private static readonly (string Title, Question[] Questions)[] All =
    [
        ("total of a year", [Ask()]),
        ("gender", [Ask(Gender)]),
        ("occurrence type", [Ask(DimensionCode.OccurrenceType)]),
        ("occurrence type x age band", [Ask(DimensionCode.OccurrenceType, AgeBand)]),
        ("gender of standard support", [Ask(Gender) with { Where = Standard }]),
        ("occurrence type of standard support", [Ask(DimensionCode.OccurrenceType) with { Where = Standard }]),
        ("own district by disability", [Ask(Disability) with { Where = Own }]),
        ("mean days of support by tier", [Ask(DimensionCode.SupportTier) with { Measure = Measure.Mean(MeasureCode.DaysOfSupport) }]),
        (
            "dashboard of 11 tables, district and whole area",
            [.. Dashboard.SelectMany(dimension => new[] { Ask(dimension), Ask(dimension) with { Where = Own } })]),
    ];

    public static void Run(CaseCube cube, int cases)
    {
        var start = Stopwatch.GetTimestamp();
        var keyed = new KeyedCube(new KeyedEdition(
            new FrozenEdition("bench", cube, EditionOffer.Everything), new PerturbationSecret("no secret: every bench has the same"u8)));
        var loaded = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var precounted = keyed.Precounted.Size / (double)cases;
        Print($"record keys and precounted tables of {cases:N0} referrals: {loaded:N0} ms; the tables {precounted:N2} bytes a case");
        Print($"{"median of runs, one worker",-50} {"exact",10} {"protected",12} {"ratio",6}");
        foreach (var (title, questions) in All)
        {
            var (exact, perturbed) = (new List<double>(), new List<double>());
            start = Stopwatch.GetTimestamp();
            for (var round = 0; round < 2_000 && (round < 50 || Stopwatch.GetElapsedTime(start).TotalSeconds < 2); round++)
            {
                exact.Add(Time(() => new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement, 1).Prepare(questions)));
                perturbed.Add(Time(() => new StatisticsReader(keyed, DisclosurePolicy.ForPartner(District), 1).Prepare(questions)));
            }

            var ratio = Median(perturbed) / Median(exact);
            Print($"{title,-50} {Median(exact),7:N3} ms {Median(perturbed),9:N3} ms {ratio,6:N2}");
        }
    }

    private static Question Ask(params ReadOnlySpan<DimensionCode> by) =>
        new() { Subject = Subject.Cases, Cohort = Cohort.Closed, Period = Year, By = [.. by] };

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
