namespace VictimFirst.Statistics.Cube;

/// <summary>A code with its label, as figures are broken down by.</summary>
public sealed record Category(string Code, string Label);
