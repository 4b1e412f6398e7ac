using System.Collections.Frozen;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation.Planning;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tabulation;

/// <summary>
/// Tables of a frozen cube by quarter and at most one dimension, with record keys, counted once when it is loaded: what every dashboard
/// asks of the whole area. A unit has one day and so one quarter, and the quarters of a period add up to what a pass would count. Which
/// tables there are follows from the days that the data covers alone, so that how long an answer takes tells nothing of figures, nor of
/// what others asked.
/// </summary>
internal sealed class PrecountedTables
{
    /// <summary>The newest ten years. Older ones are counted when they are asked for, so that the tables stay below 100 KB.</summary>
    private const int MostQuarters = 40;

    private static readonly CalendarPeriods Calendar = CalendarPeriods.Of(CalendarUnit.Quarter);

    private readonly FrozenDictionary<(Subject Subject, Cohort Cohort, DimensionCode? Dimension), RawCells> tables;
    private readonly int first;
    private readonly int quarters;

    /// <param name="cube">Of some days, with record keys.</param>
    /// <param name="units">What is counted, in which cohort.</param>
    public PrecountedTables(CaseCube cube, IEnumerable<(Subject Subject, Cohort Cohort)> units, IEnumerable<DimensionCode> dimensions)
    {
        var last = Calendar.NumberOf(cube.Stamp.CoversTo!.Value);
        first = Math.Max(Calendar.NumberOf(cube.Stamp.CoversFrom!.Value), last - MostQuarters + 1);
        quarters = last - first + 1;
        var period = new Period(Day.ToDate(Calendar.DaysOf(first).First), Day.ToDate(Calendar.DaysOf(last).Last));
        DimensionCode?[] kinds = [.. dimensions.Where(HasFixedCategories).Select(code => (DimensionCode?)code), null];
        var compiler = new QuestionCompiler(cube, withKeys: true);
        var compiled = (
            from unit in units
            from dimension in kinds
            let question = new Question
            {
                Subject = unit.Subject,
                Cohort = unit.Cohort,
                Period = period,
                By = dimension is { } one ? [DimensionCode.Quarter, one] : [DimensionCode.Quarter],
            }
            where QuestionCheck.Check(question, cube) is null
            select (Key: (unit.Subject, unit.Cohort, dimension), Question: compiler.Compile(question))).ToList();
        var counted = compiler.Plans.ToDictionary(
            plan => plan, plan => Tabulator.Count(plan, Environment.ProcessorCount, CancellationToken.None));
        tables = compiled.ToFrozenDictionary(
            table => table.Key, table => table.Question.Fold.Fold(counted[table.Question.Plan][table.Question.Tally]));
    }

    /// <summary>In bytes, without the objects around them.</summary>
    public long Size => tables.Values.Sum(table => table.Counts.Length * (long)(sizeof(int) + sizeof(uint)));

    /// <returns>Null where the question has to be counted.</returns>
    public RawCells? Find(Question question)
    {
        if (question.Where is not AllFilter || question.Measure != Measure.Units) return null;
        var byQuarter = question.By is [DimensionCode.Quarter, ..];
        var others = byQuarter ? question.By[1..] : question.By;
        DimensionCode? dimension = others is [var one, ..] ? one : null;
        if (others.Length > 1 || !tables.TryGetValue((question.Subject, question.Cohort, dimension), out var table)) return null;
        var (from, to) = (Calendar.NumberOf(question.Period.First) - first, Calendar.NumberOf(question.Period.Last) - first);
        if (from < 0 || to >= quarters || !IsWhole(question.Period)) return null;
        var categories = table.Counts.Length / quarters;
        var found = new RawCells(byQuarter ? (to - from + 1) * categories : categories, hasSums: false, hasKeys: true);
        for (var quarter = from; quarter <= to; quarter++)
        {
            for (var category = 0; category < categories; category++)
            {
                var (stored, cell) = ((quarter * categories) + category, byQuarter ? ((quarter - from) * categories) + category : category);
                found.Counts[cell] += table.Counts[stored];
                found.Keys![cell] += table.Keys![stored];
            }
        }

        return found;
    }

    private static bool IsWhole(Period period) =>
        FinancialQuarter.Of(period.First).Start == period.First && FinancialQuarter.Of(period.Last).End == period.Last;

    private static bool HasFixedCategories(DimensionCode dimension) =>
        DimensionCatalogue.Get(dimension).Binding is CodeBinding or FamilyBinding;
}
