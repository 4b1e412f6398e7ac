using System.Numerics;
using System.Text;

namespace VictimFirst.Data.Import.Reading;

/// <summary>The codes that a column may hold, found by their UTF-8 bytes, so that millions of fields make no strings.</summary>
internal sealed class CodeSet
{
    private readonly (byte[] Utf8, string Code)[] slots;
    private readonly string[] codes;

    public CodeSet(IEnumerable<string> codes)
    {
        this.codes = [.. codes];
        // At most half full, so that a search ends soon and always.
        slots = new (byte[], string)[BitOperations.RoundUpToPowerOf2((uint)(2 * this.codes.Length) + 1)];
        foreach (var code in this.codes)
        {
            var utf8 = Encoding.UTF8.GetBytes(code);
            var slot = Hash(utf8);
            while (slots[slot & (slots.Length - 1)].Utf8 is not null) slot++;
            slots[slot & (slots.Length - 1)] = (utf8, code);
        }
    }

    public string? Find(ReadOnlySpan<byte> utf8)
    {
        for (var slot = Hash(utf8); ; slot++)
        {
            var (candidate, code) = slots[slot & (slots.Length - 1)];
            if (candidate is null) return null;
            if (utf8.SequenceEqual(candidate)) return code;
        }
    }

    /// <summary>The code that takes the fewest changed letters to come to, whatever the case.</summary>
    public string Nearest(string text)
    {
        var wanted = text.Length > 100 ? text[..100] : text;
        return codes.MinBy(code => Distance(code.ToUpperInvariant(), wanted.ToUpperInvariant()))!;
    }

    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        // FNV-1a.
        var hash = 2166136261u;
        foreach (var b in utf8) hash = (hash ^ b) * 16777619;
        return (int)(hash & 0x3fffffff);
    }

    /// <summary>Levenshtein's.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
