namespace VictimFirst.Statistics.Publication;

/// <summary>A number as counted, which no audience may see yet. Only <see cref="Disclosure"/> makes a published number of it.</summary>
internal readonly record struct RawCount(int Number);
