namespace VictimFirst.Data.Budgets;

/// <summary>What a client has had on a day.</summary>
internal sealed class CellBudgetRow
{
    public required string Client { get; init; }

    /// <summary>Local.</summary>
    public required DateOnly Day { get; init; }
    public required long Cells { get; init; }
}
