namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The answers asked for before closing, one row a case that has any, in order of the case's row.</summary>
internal sealed class EndOfCaseColumns
{
    public required OrderedColumn CaseRow { get; init; }

    /// <summary>By index in the dimension outcome-question.</summary>
    public required CodeColumn[] ByQuestion { get; init; }
}
