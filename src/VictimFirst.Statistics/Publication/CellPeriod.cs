using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Publication;

/// <summary>What a cell's noise is salted by, beside its place.</summary>
/// <param name="Label">Such as <c>2020-21 Q1</c>.</param>
internal readonly record struct CellPeriod(string Label, Period Days);
