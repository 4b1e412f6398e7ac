namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>A case's answers to the four questions asked before closing; at most one row a case.</summary>
public readonly record struct EndOfCaseRow(
    long CaseId, string HealthAndWellbeing, string CopeAndMoveForward, string Safety, string InformedAndEmpowered);
