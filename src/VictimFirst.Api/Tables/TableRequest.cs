using System.Globalization;
using System.Text;
using System.Text.Json;
using VictimFirst.Api.Schema;

namespace VictimFirst.Api.Tables;

/// <summary>What a table is asked for.</summary>
/// <param name="Variables">A JSON object.</param>
internal sealed record TableRequest(KnownDocument Document, string? OperationName, JsonElement Variables)
{
    private const int LongestName = 80;

    /// <summary>Document, variables and data version, such as <c>quarterly-report-2020-21-q1-v3.csv</c>.</summary>
    public string FileName(long dataVersion)
    {
        var name = new StringBuilder(Document.Name);
        foreach (var character in string.Join('-', Leaves(Variables).Prepend("")).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character)) name.Append(character);
            else if (name[^1] != '-') name.Append('-');
            if (name.Length == LongestName) break;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{name.ToString().TrimEnd('-')}-v{dataVersion}.csv");
    }

    private static IEnumerable<string> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Null => [],
        _ => [value.ToString()],
    };
}
