using System.Globalization;
using System.Text.Json;
using CsvHelper;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Api.Tables;

/// <summary>Writes a table as CSV: RFC 4180, UTF-8, CRLF, one header line, the same columns for every row.</summary>
internal static class TableFile
{
    /// <summary>Text may come from records, and a spreadsheet would run one that looks like a formula. Numbers stay numbers.</summary>
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };

    /// <param name="stamp">Of the data that the answer was made of, for rows whose document does not ask for it.</param>
    public static async Task WriteAsync(
        Stream output,
        TableColumns columns,
        IEnumerable<TableRow> rows,
        TableWarnings warnings,
        CubeStamp stamp,
        CancellationToken cancelled)
    {
        int[] order = [.. columns.InFile];
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteField(TableColumns.Figure);
        foreach (var column in order) csv.WriteField(columns.NameOf(column));
        csv.WriteField(TableColumns.Warnings);
        await csv.EndRecordAsync(cancelled);

        foreach (var (figure, cells) in rows)
        {
            csv.WriteField(figure);
            foreach (var column in order)
            {
                if (cells[column].ValueKind != JsonValueKind.Undefined) Write(csv, cells[column]);
                else if (column == TableColumns.DataVersion) csv.WriteField(stamp.Version);
                else if (column == TableColumns.DataAsOf)
                    csv.WriteField(stamp.AsOf?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
                else csv.WriteField("");
            }

            csv.WriteField(warnings.Of(figure));
            await csv.EndRecordAsync(cancelled);
        }

        await csv.FlushAsync(cancelled);
    }

    private static void Write(CsvWriter csv, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number when value.TryGetDecimal(out var exact):
                csv.WriteField(exact);
                break;
            case JsonValueKind.Number:
                csv.WriteField(value.GetDouble());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                csv.WriteField(value.GetBoolean());
                break;
            case JsonValueKind.String:
                csv.WriteField(value.GetString());
                break;
            case JsonValueKind.Array:
                csv.WriteField(string.Join(';', value.EnumerateArray().Select(item => item.ToString())));
                break;
            default:
                csv.WriteField("");
                break;
        }
    }
}
