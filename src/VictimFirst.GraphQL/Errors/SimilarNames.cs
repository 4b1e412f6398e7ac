namespace VictimFirst.GraphQL.Errors;

/// <summary>Finds names that a misspelt one may have meant.</summary>
internal static class SimilarNames
{
    /// <summary>Names longer than this are no misspelling of anything, and comparing them would cost too much.</summary>
    private const int MaxLength = 128;

    /// <summary>The options within two fifths of the name's length plus one edits, nearest first, then by natural order.</summary>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> options)
    {
        if (name.Length > MaxLength) return [];
        var threshold = (int)(name.Length * 0.4) + 1;
        return [.. options
            .Distinct(StringComparer.Ordinal)
            .Select(option => (Option: option, Distance: Distance(name, option, threshold)))
            .Where(candidate => candidate.Distance <= threshold)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Option, NaturalOrder)
            .Select(candidate => candidate.Option)];
    }

    /// <summary>Digits by their number, everything else by its code.</summary>
    public static Comparer<string> NaturalOrder { get; } = Comparer<string>.Create(CompareNaturally);

    /// <summary>Edits (insert, delete, replace, swap neighbours) between two names, case ignored at the price of one edit.</summary>
    private static int Distance(string name, string option, int threshold)
    {
        if (name == option) return 0;
        var a = name.ToLowerInvariant();
        var b = option.ToLowerInvariant();
        if (a == b) return 1;
        if (Math.Abs(a.Length - b.Length) > threshold) return int.MaxValue;

        var (older, upper, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) upper[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(upper[j] + 1, row[j - 1] + 1), upper[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], older[j - 2] + 1);
            }

            (older, upper, row) = (upper, row, older);
        }

        return upper[b.Length];
    }

    private static int CompareNaturally(string a, string b)
    {
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            int order;
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var (x, y) = (DigitsAt(a, ref i), DigitsAt(b, ref j));
                order = x.Length != y.Length ? x.Length - y.Length : string.CompareOrdinal(x, y);
            }
            else
            {
                order = a[i++] - b[j++];
            }

            if (order != 0) return order;
        }

        return (a.Length - i) - (b.Length - j);
    }

    /// <summary>The digits at a position without leading zeros; moves past them.</summary>
    private static string DigitsAt(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position])) position++;
        return text[start..position].TrimStart('0');
    }
}
