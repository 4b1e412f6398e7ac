using System.Globalization;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Tests.Import;

namespace VictimFirst.Data.Tests.Statistics.Refreshing;

/// <summary>
/// Extracts of one service, each taken some days after the one before: a new person with one row in every table, and an action that moves
/// from one case to another.
/// </summary>
internal sealed class GrowingExtract(int days)
{
    private const long FirstId = 500_000;
    private readonly TestExtract extract = Empty();
    private int taken;

    public TestExtract Next()
    {
        var id = (FirstId + ++taken).ToString(CultureInfo.InvariantCulture);
        var exported = new DateTimeOffset(2020, 1, 1, 6, 0, 0, TimeSpan.Zero).AddDays(taken * days);
        extract.Manifest["exported_at"] = exported.ToString("O", CultureInfo.InvariantCulture);
        (extract.Manifest["covers_from"], extract.Manifest["covers_to"]) = ("2019-10-01", "2020-12-31");
        foreach (var table in ExtractFormat.Tables)
        {
            extract.Add(
                table.Name,
                [.. table.Columns.Where(c => c.Kind is ColumnKind.Id or ColumnKind.Reference && !c.IsOptional).Select(c => (c.Name, id))]);
        }

        extract["cases"][^1]["reference"] = $"G{id}";
        extract["support_actions"][0]["case_id"] = id;
        return extract;
    }

    private static TestExtract Empty()
    {
        var extract = new TestExtract();
        extract.Clear();
        return extract;
    }
}
