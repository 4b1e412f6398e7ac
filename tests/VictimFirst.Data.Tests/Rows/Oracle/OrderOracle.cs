using System.Collections.Immutable;
using VictimFirst.Data.Rows;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>The order that is promised: texts by their characters, no value last going up and first going down.</summary>
internal sealed class OrderOracle(ImmutableArray<RowOrder> order) : IComparer<object>
{
    public int Compare(object? x, object? y)
    {
        foreach (var key in order)
        {
            var property = x!.GetType().GetProperty(key.Property)!;
            var compared = Ascending(property.GetValue(x), property.GetValue(y));
            if (compared != 0) return key.Descending ? -compared : compared;
        }

        return 0;
    }

    /// <summary>Of two values of one property.</summary>
    public static int Ascending(object? x, object? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string left, string right) => string.CompareOrdinal(left, right),
        _ => ((IComparable)x).CompareTo(y),
    };
}
