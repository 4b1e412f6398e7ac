namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The restorative justice cases twice: by the day received, and the closed ones by the day closed.</summary>
internal sealed class RestorativeJusticeColumns
{
    public required OrderedColumn ReceivedDay { get; init; }
    public required OrderedColumn ClosedDay { get; init; }

    /// <summary>In the order of <see cref="ClosedDay"/>.</summary>
    public required CodeColumn ClosureCategory { get; init; }

    /// <summary>In the order of <see cref="ClosedDay"/>; none where no reason was given.</summary>
    public required CodeColumn ClosureReason { get; init; }
}
