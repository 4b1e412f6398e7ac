using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Bench.Tabulation;

/// <summary>
/// One figure or table asked three ways: of the cube, over HTTP, and of PostgreSQL by the SQL that a person would write for it.
/// </summary>
internal sealed record DatabaseLine(string Title, ImmutableArray<Question> Questions, string Fields, string Sql)
{
    private const string Closed = "closed_on BETWEEN '2010-01-01' AND '2030-12-31'";

    private static readonly Period AllYears = new(new DateOnly(2010, 1, 1), new DateOnly(2030, 12, 31));

    private static readonly ImmutableArray<string> TwentyTypes =
        [.. CodeListCatalogue.Get(CodeListNames.OccurrenceType).Codes.Select(code => code.Value).Take(20)];

    public static ImmutableArray<DatabaseLine> All { get; } =
    [
        new(
            "occurrence type, all years",
            [Ask(DimensionCode.OccurrenceType)],
            "by(dimension: OCCURRENCE_TYPE) { category { code } count { value } }",
            $"SELECT occurrence_type, count(*) FROM cases WHERE {Closed} GROUP BY 1"),
        new(
            "occurrence type x police beat, all years",
            [Ask(DimensionCode.OccurrenceType, DimensionCode.PoliceBeat)],
            "crossTab(rows: OCCURRENCE_TYPE, columns: POLICE_BEAT) { cells { value } }",
            $"SELECT occurrence_type, beat_code, count(*) FROM cases WHERE {Closed} GROUP BY 1, 2"),
        new(
            "20 aliases of one document",
            [.. TwentyTypes.Select(type => Ask() with { Where = Filter.In(DimensionCode.OccurrenceType, type) })],
            string.Join(' ', TwentyTypes.Select((type, i) => $"a{i}: count(where: {{ occurrenceType: {type} }}) {{ value }}")),
            $"SELECT {string.Join(", ", TwentyTypes.Select(type => $"count(*) FILTER (WHERE occurrence_type = '{type}')"))} "
                + $"FROM cases WHERE {Closed}"),
    ];

    public string Document =>
        $"{{ caseStatistics(cohort: CLOSED, period: {{ range: {{ from: \"2010-01-01\", to: \"2030-12-31\" }} }}) {{ {Fields} }} }}";

    private static Question Ask(params ReadOnlySpan<DimensionCode> by) =>
        new() { Subject = Subject.Cases, Cohort = Cohort.Closed, Period = AllYears, By = [.. by] };
}
