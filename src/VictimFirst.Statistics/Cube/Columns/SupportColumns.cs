namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>
/// How often each case had each support type in each channel, in compressed sparse rows: the case at <see cref="CaseRow"/> i has the
/// entries from <see cref="FirstEntry"/> i up to that of i + 1, in order of type, then channel.
/// </summary>
internal sealed class SupportColumns
{
    public required OrderedColumn CaseRow { get; init; }

    /// <summary>One longer than <see cref="CaseRow"/>.</summary>
    public required int[] FirstEntry { get; init; }
    public required byte[] SupportType { get; init; }
    public required byte[] Channel { get; init; }

    /// <summary>At least 1.</summary>
    public required int[] Times { get; init; }
}
