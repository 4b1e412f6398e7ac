namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>What a change of a schema means to documents and clients that were written for it.</summary>
public enum Criticality
{
    /// <summary>A document that was valid is refused now, or an answer has a shape that its client does not expect.</summary>
    Breaking,

    /// <summary>Every document is still valid, but an answer can hold something new, mean something else, or reach other people.</summary>
    Dangerous,

    /// <summary>Nothing that was asked before is answered differently.</summary>
    Safe,
}

/// <summary>One difference between two versions of a schema.</summary>
/// <param name="Coordinate">The schema coordinate that it is at (specification section 3.14), in the version that has it.</param>
/// <param name="Description">The rest of a sentence that begins with the coordinate.</param>
public sealed record SchemaChange(Criticality Criticality, string Coordinate, string Description)
{
    public override string ToString() => $"{Coordinate}: {Description}";
}
