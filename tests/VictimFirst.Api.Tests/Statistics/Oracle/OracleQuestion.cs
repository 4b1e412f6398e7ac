using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Tests.Statistics.Oracle;

/// <summary>A cell by its categories' codes, with its figure and what that is over.</summary>
internal readonly record struct OracleCell(string Key, double? Value, double Over);

/// <summary>One question in both languages.</summary>
/// <param name="Field">A root field with its selections, without an alias.</param>
/// <param name="Tables">The tables in SQL, one for each of the answer's.</param>
/// <param name="Cells">The answer's tables, in the same order, every cell of each.</param>
internal sealed record OracleQuestion(
    string Field, ImmutableArray<OracleTable> Tables, Func<JsonElement, IEnumerable<IEnumerable<OracleCell>>> Cells)
{
    public static OracleQuestion Draw(RandomQuestions draw, Random random)
    {
        var subject = draw.ASubject();
        var (cohort, period, where) = (draw.ACohort(subject), draw.APeriod(), draw.MaybeFilter(subject));
        var root = new OracleTable(subject, cohort, period.First, period.Last, where is null ? [] : [where], [], Measure.Units);
        var head = $"{RootField(subject)}(cohort: {OracleNames.Enum(cohort)}, period: {{ {period.GraphQL} }}{Where(where)})";
        return random.Next(10) switch
        {
            0 or 1 => Rate(draw, root, head),
            2 => CrossTab(draw, root, head),
            3 => Series(draw, random, root, head),
            _ => Figure(draw, random, root, head),
        };
    }

    private static OracleQuestion Figure(RandomQuestions draw, Random random, OracleTable root, string head)
    {
        var measure = draw.AMeasure(root.Subject);
        var by = draw.By(root.Subject, root.Cohort, RecordsOf(measure), 3);
        var (between, last) = (by.Count > 0 ? draw.MaybeFilter(root.Subject) : null, draw.MaybeFilter(root.Subject));
        var comparison = by.Any(IsTime) ? null : Shifted(random, root);
        var table = root with { By = by, Measure = measure, Filters = [.. root.Filters, .. Given(between), .. Given(last)] };
        var figure = FigureOf(measure, last, comparison is null ? "" : $", compareWith: {comparison.Value.Name}");
        ImmutableArray<OracleTable> tables = comparison is { } other
            ? [table, table with { First = other.First, Last = other.Last }]
            : [table];
        return new OracleQuestion(
            Nest(head, by, figure, between),
            tables,
            answer => tables.Select((_, index) => Walk(answer, by.Count, "", node => node.GetProperty("f") is var f && index == 0
                ? new OracleCell(
                    "", Number(f, "value"),
                    measure.Aggregate == Aggregate.Count
                        ? f.GetProperty("value").GetDouble()
                        : f.GetProperty("base").GetProperty("value").GetDouble())
                : new OracleCell("", Number(f.GetProperty("comparison"), "value"), double.NaN))));
    }

    private static OracleQuestion Rate(RandomQuestions draw, OracleTable root, string head)
    {
        var by = draw.By(root.Subject, root.Cohort, null, 2);
        var (of, among) = (draw.Filter(root.Subject, 1), draw.MaybeFilter(root.Subject));
        var all = root with { By = by, Filters = [.. root.Filters, .. Given(among)] };
        var figure = $"f: rate(of: {{ {of.GraphQL} }}{(among is null ? "" : $", among: {{ {among.GraphQL} }}")}) "
            + $"{{ value noValue numerator {{ value }} denominator {{ value }} }}";
        return new OracleQuestion(
            Nest(head, by, figure, null),
            [all with { Filters = [.. all.Filters, of] }, all],
            answer => new[] { "numerator", "denominator" }.Select(part => Walk(answer, by.Count, "", node =>
            {
                var (f, over) = (node.GetProperty("f"), node.GetProperty("f").GetProperty("denominator").GetProperty("value").GetDouble());
                var under = f.GetProperty("numerator").GetProperty("value").GetDouble();
                Assert.Equal(over == 0 ? null : under / over, Number(f, "value"));
                Assert.Equal(over == 0 ? "EMPTY_BASE" : null, f.GetProperty("noValue").GetString());
                return new OracleCell("", part == "numerator" ? under : over, part == "numerator" ? under : over);
            })));
    }

    private static OracleQuestion CrossTab(RandomQuestions draw, OracleTable root, string head)
    {
        List<DimensionCode> by;
        do by = draw.By(root.Subject, root.Cohort, null, 2);
        while (by.Count != 2);
        var where = draw.MaybeFilter(root.Subject);
        var table = root with { Filters = [.. root.Filters, .. Given(where)] };
        var field = $"{head} {{ t: crossTab(rows: {OracleNames.Enum(by[0])}, columns: {OracleNames.Enum(by[1])}{Where(where)}) "
            + "{ rows { code } columns { code } cells { value } rowTotals { value } columnTotals { value } total { value } } }";
        return new OracleQuestion(
            field,
            [table with { By = by }, table with { By = [by[0]] }, table with { By = [by[1]] }, table],
            answer =>
            {
                var t = answer.GetProperty("t");
                var (rows, columns) = (Codes(t, "rows"), Codes(t, "columns"));
                return
                [
                    t.GetProperty("cells").EnumerateArray()
                        .SelectMany((row, r) => row.EnumerateArray().Select((cell, c) => Cell($"{rows[r]}|{columns[c]}|", cell))),
                    t.GetProperty("rowTotals").EnumerateArray().Select((cell, r) => Cell($"{rows[r]}|", cell)),
                    t.GetProperty("columnTotals").EnumerateArray().Select((cell, c) => Cell($"{columns[c]}|", cell)),
                    [Cell("", t.GetProperty("total"))],
                ];
            });
    }

    private static OracleQuestion Series(RandomQuestions draw, Random random, OracleTable root, string head)
    {
        var measure = draw.AMeasure(root.Subject);
        var by = draw.By(root.Subject, root.Cohort, RecordsOf(measure), 1).Where(d => !IsTime(d)).ToList();
        var months = new List<(DateOnly First, DateOnly Last)>();
        for (var day = root.First; day <= root.Last; day = new DateOnly(day.Year, day.Month, 1).AddMonths(1))
        {
            var end = new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
            months.Add((day, end < root.Last ? end : root.Last));
        }

        var below = Nest("series(every: MONTH)", by, FigureOf(measure, null, ""), null, "period { start end } ");
        return new OracleQuestion(
            $"{head} {{ {below} }}",
            [.. months.Select(m => root with { First = m.First, Last = m.Last, By = by, Measure = measure })],
            answer => answer.GetProperty("series").EnumerateArray().Select((part, index) =>
            {
                Assert.Equal($"{months[index].First:yyyy-MM-dd}", part.GetProperty("period").GetProperty("start").GetString());
                Assert.Equal($"{months[index].Last:yyyy-MM-dd}", part.GetProperty("period").GetProperty("end").GetString());
                return Walk(part, by.Count, "", node => node.GetProperty("f") is var f && measure.Aggregate == Aggregate.Count
                    ? Cell("", f)
                    : new OracleCell("", Number(f, "value"), f.GetProperty("base").GetProperty("value").GetDouble()));
            }));
    }

    private static string FigureOf(Measure measure, OracleFilter? where, string more) => measure.Aggregate == Aggregate.Count
        ? $"f: count(of: {OracleNames.Enum(measure.Code)}{Where(where)}{more}) {{ value comparison {{ value }} }}"
        : $"f: {OracleNames.Field(measure.Aggregate)}(of: {OracleNames.Enum(measure.Code)}{Where(where)}{more}) "
            + $"{{ value base {{ value }} comparison {{ value }} }}";

    private static string Nest(string head, IReadOnlyList<DimensionCode> by, string figure, OracleFilter? between, string also = "")
    {
        var text = new StringBuilder($"{head} {{ {also}");
        for (var axis = 0; axis < by.Count; axis++)
            text.Append($"by(dimension: {OracleNames.Enum(by[axis])}{(axis == 0 ? Where(between) : "")}) {{ category {{ code }} ");
        return text.Append(figure).Append(' ').Append('}', by.Count + 1).ToString();
    }

    private static IEnumerable<OracleCell> Walk(JsonElement node, int depth, string key, Func<JsonElement, OracleCell> read) => depth == 0
        ? [read(node) with { Key = key }]
        : node.GetProperty("by").EnumerateArray().SelectMany(below =>
            Walk(below, depth - 1, $"{key}{below.GetProperty("category").GetProperty("code").GetString()}|", read)).ToList();

    private static (string Name, DateOnly First, DateOnly Last)? Shifted(Random random, OracleTable root)
    {
        // Whole months only: what other ranges become is for the tests of periods.
        var isWhole = root.First.Day == 1 && root.Last.AddDays(1).Day == 1;
        if (!isWhole || random.Next(3) > 0) return null;
        return ("SAME_PERIOD_LAST_YEAR", root.First.AddYears(-1), root.Last.AddDays(1).AddYears(-1).AddDays(-1));
    }

    private static RecordFamily? RecordsOf(Measure measure) => measure.Code switch
    {
        MeasureCode.SupportActions => RecordFamily.Support,
        MeasureCode.NeedLevel => RecordFamily.Needs,
        _ => null,
    };

    private static string RootField(Subject subject) =>
        subject switch
    {
        Subject.Cases => "caseStatistics",
        Subject.Referrals => "referralStatistics",
        Subject.Needs => "needsStatistics",
        Subject.Outcomes => "outcomeStatistics",
        Subject.RestorativeJustice => "restorativeJusticeStatistics",
        _ => "satisfactionStatistics",
    };

    private static bool IsTime(DimensionCode dimension) =>
        dimension is DimensionCode.Month or DimensionCode.Quarter or DimensionCode.FinancialYear;

    private static string Where(OracleFilter? filter) => filter is null ? "" : $", where: {{ {filter.GraphQL} }}";

    private static IEnumerable<OracleFilter> Given(OracleFilter? filter) => filter is null ? [] : [filter];

    private static OracleCell Cell(string key, JsonElement count) =>
        new(key, count.GetProperty("value").GetDouble(), count.GetProperty("value").GetDouble());

    private static double? Number(JsonElement from, string name) =>
        from.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static string[] Codes(JsonElement table, string axis) =>
        [.. table.GetProperty(axis).EnumerateArray().Select(c => c.GetProperty("code").GetString()!)];
}
