using VictimFirst.Domain.Time;

namespace VictimFirst.Statistics.Cube;

/// <summary>Which state of the data a cube holds.</summary>
/// <param name="Version">Rises with every change that can alter a figure; 0 before the first.</param>
/// <param name="AsOf">When the case-management system exported the data; null before the first import.</param>
/// <param name="CoversFrom">The first local day that the data covers; null before the first import.</param>
/// <param name="CoversTo">The last local day that the data covers, inclusive; null before the first import.</param>
public sealed record CubeStamp(int Version, DateTimeOffset? AsOf, DateOnly? CoversFrom, DateOnly? CoversTo)
{
    public static CubeStamp BeforeFirstImport { get; } = new(0, null, null, null);

    /// <summary>Whether the data covers every day of the quarter.</summary>
    internal bool Covers(FinancialQuarter quarter) => CoversFrom <= quarter.Start && CoversTo >= quarter.End;

    /// <summary>Whether the data covers at least one day of the quarter.</summary>
    internal bool Overlaps(FinancialQuarter quarter) => CoversFrom <= quarter.End && CoversTo >= quarter.Start;
}
