namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>One category a row, as its index in the dimension; <see cref="Cube.Dimension.None"/> for a row without one.</summary>
internal readonly struct CodeColumn(Dimension dimension, byte[] codes)
{
    public Dimension Dimension => dimension;

    public ReadOnlySpan<byte> Codes => codes;
}
