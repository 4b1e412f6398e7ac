using System.Globalization;
using System.Text;
using System.Text.Json;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Shows values in error texts the way the reference implementation does, but never at any length: a large request must not be answered
/// with an error many times its size.
/// </summary>
internal static class ValueText
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;
    private const int MaxLength = 1_000;

    public static string Of(ValueNode literal) => Shortened(Printer.Print(literal));

    public static string Of(JsonElement value) => Shortened(Of(value, depth: 0));

    /// <summary>A resolved C# value.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Shortened(Quoted(text)),
        bool boolean => boolean ? "true" : "false",
        double number => NumberText.Of(number),
        float number => NumberText.Of(number),
        JsonElement json => Of(json),
        IFormattable number when value.GetType().IsPrimitive || value is decimal => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"[{value.GetType().Name}]",
    };

    private static string Shortened(string text) => text.Length > MaxLength ? text[..MaxLength] + "..." : text;

    private static string Of(JsonElement value, int depth) => value.ValueKind switch
    {
        JsonValueKind.String => Quoted(value.GetString()!),
        JsonValueKind.Number => NumberText.Of(value.GetDouble()),
        JsonValueKind.Array => List(value, depth),
        JsonValueKind.Object => Object(value, depth),
        _ => value.GetRawText(),
    };

    private static string List(JsonElement list, int depth)
    {
        var length = list.GetArrayLength();
        if (length == 0) return "[]";
        if (depth >= MaxDepth) return "[Array]";
        var items = list.EnumerateArray().Take(MaxItems).Select(item => Of(item, depth + 1)).ToList();
        var rest = length - items.Count;
        if (rest > 0) items.Add(rest == 1 ? "... 1 more item" : $"... {rest} more items");
        return $"[{string.Join(", ", items)}]";
    }

    private static string Object(JsonElement value, int depth)
    {
        var members = value.EnumerateObject().Select(m => (m.Name, m.Value)).ToList();
        if (members.Count == 0) return "{}";
        return depth >= MaxDepth ? "[Object]" : $"{{ {string.Join(", ", members.Select(m => $"{m.Name}: {Of(m.Value, depth + 1)}"))} }}";
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
