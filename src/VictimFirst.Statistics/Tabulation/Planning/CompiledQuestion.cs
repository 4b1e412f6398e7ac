namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>A question's place in a plan.</summary>
/// <param name="Tally">The number of the tally in the plan.</param>
internal sealed record CompiledQuestion(TablePlan Plan, int Tally, TableFold Fold);
