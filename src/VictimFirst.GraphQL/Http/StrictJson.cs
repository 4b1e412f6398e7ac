using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace VictimFirst.GraphQL.Http;

/// <summary>
/// Reads JSON that means one thing only: valid UTF-8 all through, no half surrogate pairs, no member twice. Two readers of looser JSON can
/// disagree about what was asked.
/// </summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };
    private static readonly JsonDocumentOptions OptionsOfOnce = Options with { AllowDuplicateProperties = false };

    /// <param name="what">What the bytes are, at the beginning of a sentence.</param>
    /// <exception cref="HttpRefusal">It is not such JSON: 400.</exception>
    public static JsonElement Parse(byte[] utf8, string what)
    {
        if (!Utf8.IsValid(utf8))
            throw Unreadable($"{what} is not UTF-8.");
        if (ParseAtOnce(utf8) is { } strict)
            return strict;
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            root = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw Unreadable($"{what} is not JSON.");
        }

        try
        {
            if (Duplicate(root) is { } name)
                throw Unreadable($"{what} has the member \"{name}\" twice.");
        }
        catch (InvalidOperationException)
        {
            // Thrown by the reader where an escape sequence is half of a surrogate pair.
            throw Unreadable($"{what} has text that is not Unicode.");
        }

        return root;
    }

    private static HttpRefusal Unreadable(string message) => new(StatusCodes.Status400BadRequest, message);

    /// <summary>
    /// Reads what is right in one pass. Whatever this does not read has to be looked at more closely, if only to say why.
    /// </summary>
    private static JsonElement? ParseAtOnce(byte[] utf8)
    {
        // Half of a surrogate pair can only be written as an escape sequence.
        if (utf8.AsSpan().IndexOf("\\u"u8) >= 0)
            return null;
        try
        {
            return JsonElement.Parse(utf8, OptionsOfOnce);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Duplicate(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                return null;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(Duplicate).FirstOrDefault(found => found is not null);
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var member in element.EnumerateObject())
                {
                    if (!names.Add(member.Name))
                        return member.Name;
                    if (Duplicate(member.Value) is { } below)
                        return $"{member.Name}.{below}";
                }

                return null;
            default:
                return null;
        }
    }
}
