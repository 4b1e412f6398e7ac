using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Bench.Rows;

/// <summary>The cases of a local authority that were opened in three months.</summary>
internal sealed record AreaQuarter(string Area, string[] Beats, DateTimeOffset From)
{
    public const string Document = """
        query Page($area: CategoryCode!, $from: DateTime!, $to: DateTime!) {
          cases(first: 50, where: { localAuthority: { eq: $area }, openedAt: { gte: $from, lt: $to } }) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { reference openedAt closedOn occurrenceType { code label } supportTier { code } beat { code } }
          }
        }
        """;

    /// <summary>Each of the authorities in each of 32 quarters of the extract's ten years, mixed.</summary>
    public static ImmutableArray<AreaQuarter> All { get; } =
    [
        .. from month in Enumerable.Range(0, 32)
           from area in PlaceOfBeat.Of(AreaLevel.LocalAuthority)
           select new AreaQuarter(area.Code, [.. area.Beats], new DateTimeOffset(2011, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(3 * month)),
    ];

    public DateTimeOffset To => From.AddMonths(3);

    /// <summary>Of the request over HTTP.</summary>
    public string Body => JsonSerializer.Serialize(
        new { query = Document, variables = new { area = Area, from = Text(From), to = Text(To) } });

    public PageQuestion Question => new(
        new RowFilter.All(
        [
            new RowFilter.Field(nameof(Case.BeatCode), FilterOperator.In, Beats),
            new RowFilter.Field(nameof(Case.OpenedAt), FilterOperator.Gte, From),
            new RowFilter.Field(nameof(Case.OpenedAt), FilterOperator.Lt, To),
        ]),
        RowTables.OrderOf<Case>(),
        RowColumns.Of(["Reference", "OpenedAt", "ClosedOn", "OccurrenceType", "SupportTier", "BeatCode"]),
        50);

    private static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
