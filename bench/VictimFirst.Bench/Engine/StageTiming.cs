namespace VictimFirst.Bench.Engine;

/// <summary>A stage of a case in process. Times are in microseconds.</summary>
/// <param name="Bytes">Allocated per request; null where the process cannot tell.</param>
internal sealed record StageTiming(string Name, string Stage, double P50, double P99, long? Bytes = null);
