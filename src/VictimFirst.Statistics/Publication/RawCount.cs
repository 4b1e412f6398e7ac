namespace VictimFirst.Statistics.Publication;

/// <summary>A number as counted, which no audience may see yet. Only <see cref="Disclosure"/> makes a published number of it.</summary>
internal readonly record struct RawCount(int Number)
{
    public static RawCount Zero => default;

    /// <summary>What is left without a part of it.</summary>
    public RawCount Less(RawCount part) => new(Number - part.Number);

    public static RawCount operator +(RawCount left, RawCount right) => new(left.Number + right.Number);
}
