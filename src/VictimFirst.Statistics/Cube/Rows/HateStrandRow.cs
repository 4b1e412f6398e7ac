namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>One strand of a case's hate marker.</summary>
public readonly record struct HateStrandRow(long CaseId, string Strand);
