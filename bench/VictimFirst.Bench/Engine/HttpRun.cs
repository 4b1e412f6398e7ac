namespace VictimFirst.Bench.Engine;

/// <summary>One server under one load.</summary>
/// <param name="Bytes">Allocated per request in the engine's process: of no meaning for a server that is another process.</param>
internal sealed record HttpRun(string Server, string Case, int Clients, WrkResult Result, long Bytes);
