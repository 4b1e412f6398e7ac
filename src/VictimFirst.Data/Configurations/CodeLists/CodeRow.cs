namespace VictimFirst.Data.Configurations.CodeLists;

/// <summary>A code as the table of its list holds it.</summary>
internal sealed class CodeRow
{
    public required string Code { get; init; }
    public required string Label { get; set; }
    public required int Position { get; set; }
    public required int Version { get; set; }
    public required string? Parent { get; set; }
    public required string Source { get; set; }
}
