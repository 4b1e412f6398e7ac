namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>A satisfaction survey.</summary>
public readonly record struct SurveyRow(DateOnly SurveyedOn, string Result);
