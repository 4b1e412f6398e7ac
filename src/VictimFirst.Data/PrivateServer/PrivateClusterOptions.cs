namespace VictimFirst.Data.PrivateServer;

/// <param name="Durable">
/// Whether a commit waits for the disk. False is for data that nobody would miss, as in tests: after a power cut the cluster is lost.
/// </param>
public sealed record PrivateClusterOptions(bool Durable = true);
