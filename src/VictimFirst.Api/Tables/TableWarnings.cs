using System.Text.Json;

namespace VictimFirst.Api.Tables;

/// <summary>The codes of an answer's warnings, for the rows they are about.</summary>
internal sealed class TableWarnings
{
    private readonly List<(string? Path, string Code)> warnings = [];
    private readonly Dictionary<string, string> byFigure = new(StringComparer.Ordinal);

    public TableWarnings(JsonElement response)
    {
        if (!response.TryGetProperty("extensions", out var extensions) || !extensions.TryGetProperty("warnings", out var list)) return;
        warnings.AddRange(list.EnumerateArray().Select(warning => (
            warning.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.String ? path.GetString() : null,
            warning.GetProperty("code").GetString()!)));
    }

    /// <summary>Joined by semicolons; empty for none.</summary>
    public string Of(string figure)
    {
        if (warnings is []) return "";
        if (byFigure.TryGetValue(figure, out var known)) return known;
        var codes = warnings.Where(w => w.Path is null || figure == w.Path || figure.StartsWith(w.Path + ".", StringComparison.Ordinal));
        return byFigure[figure] = string.Join(';', codes.Select(w => w.Code).Distinct(StringComparer.Ordinal));
    }
}
