using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace VictimFirst.Api.Identity.Tokens;

/// <summary>JSON objects of tokens and key sets: UTF-8, each name once (RFC 7515 section 4), no deeper than said.</summary>
internal static class StrictJson
{
    public static bool TryReadObject(ReadOnlySpan<byte> utf8, int depth, [NotNullWhen(true)] out JsonElement? value)
    {
        value = null;
        // The parser looks at the bytes of a string only when it is read, and then throws.
        if (!Utf8.IsValid(utf8)) return false;
        try
        {
            var root = JsonElement.Parse(utf8, new JsonDocumentOptions { MaxDepth = depth, AllowDuplicateProperties = false });
            if (root.ValueKind is not JsonValueKind.Object) return false;
            value = root;
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half of a surrogate pair in a name.
            return false;
        }
    }

    /// <returns>Null where the member is absent, not a string, or not Unicode text (half of a surrogate pair, escaped).</returns>
    public static string? TextOf(JsonElement from, string name)
    {
        if (!from.TryGetProperty(name, out var value)) return null;
        return TextOf(value);
    }

    /// <returns>Null where the value is not a string or not Unicode text.</returns>
    public static string? TextOf(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
