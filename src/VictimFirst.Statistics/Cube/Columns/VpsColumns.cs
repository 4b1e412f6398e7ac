namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The records of the Victim Personal Statement, one row a case that has one, in order of the case's row.</summary>
internal sealed class VpsColumns
{
    public required OrderedColumn CaseRow { get; init; }

    /// <summary>Bits of <see cref="VpsFlags"/>.</summary>
    public required byte[] Flags { get; init; }
    public required CodeColumn Offered { get; init; }
    public required CodeColumn ChoseToComplete { get; init; }
    public required CodeColumn Understands { get; init; }
    public required CodeColumn WouldLikeOpportunity { get; init; }
}
