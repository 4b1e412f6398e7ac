using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace VictimFirst.Data.Audit;

/// <summary>
/// The one form of a JSON value that is hashed: RFC 8785 (JSON Canonicalization Scheme), for values whose numbers are integers that a
/// double holds exactly. The log needs no others, and those need no rounding rules.
/// </summary>
internal static class CanonicalJson
{
    private const long LargestExactInteger = (1L << 53) - 1;

    /// <exception cref="FormatException">A number is not an exact integer, or a name stands twice in an object.</exception>
    public static byte[] Write(JsonElement value)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        Write(value, output);
        return output.WrittenSpan.ToArray();
    }

    private static void Write(JsonElement value, IBufferWriter<byte> output)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, output);
                break;
            case JsonValueKind.Array:
                var separator = "["u8;
                foreach (var item in value.EnumerateArray())
                {
                    output.Write(separator);
                    Write(item, output);
                    separator = ","u8;
                }

                output.Write(separator is [(byte)'['] ? "[]"u8 : "]"u8);
                break;
            case JsonValueKind.String:
                WriteString(value.GetString()!, output);
                break;
            case JsonValueKind.Number:
                if (!value.TryGetInt64(out var number) || number is > LargestExactInteger or < -LargestExactInteger)
                    throw new FormatException($"{value.GetRawText()} is not an integer that a double holds.");
                output.Write(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
                break;
            default:
                output.Write(value.ValueKind switch
                {
                    JsonValueKind.True => "true"u8,
                    JsonValueKind.False => "false"u8,
                    _ => "null"u8,
                });
                break;
        }
    }

    /// <summary>Section 3.2.3: by the names' UTF-16 code units, which is what ordinal comparison looks at.</summary>
    private static void WriteObject(JsonElement value, IBufferWriter<byte> output)
    {
        output.Write("{"u8);
        string? last = null;
        foreach (var (name, member) in value.EnumerateObject().Select(m => (m.Name, m.Value)).OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            if (last is not null)
            {
                if (last == name) throw new FormatException($"Member \"{name}\" stands twice.");
                output.Write(","u8);
            }

            WriteString(name, output);
            output.Write(":"u8);
            Write(member, output);
            last = name;
        }

        output.Write("}"u8);
    }

    /// <summary>Section 3.2.2.2. A lone surrogate has no UTF-8 form and cannot come out of a parsed text.</summary>
    private static void WriteString(string text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Escaped) is var at and >= 0)
        {
            Encoding.UTF8.GetBytes(rest[..at], output);
            output.Write(rest[at] switch
            {
                '"' => "\\\""u8,
                '\\' => "\\\\"u8,
                '\b' => "\\b"u8,
                '\t' => "\\t"u8,
                '\n' => "\\n"u8,
                '\f' => "\\f"u8,
                '\r' => "\\r"u8,
                var control => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)control:x4}")),
            });
            rest = rest[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(rest, output);
        output.Write("\""u8);
    }

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create(['"', '\\', .. Enumerable.Range(0, 0x20).Select(code => (char)code)]);
}
