using System.Collections.Immutable;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>What SDL cannot say about a schema.</summary>
public sealed record SchemaOptions
{
    public static SchemaOptions Default { get; } = new();

    /// <summary>Coercions of custom scalars by the scalar's name. A custom scalar without one takes and gives any value as it is.</summary>
    public ImmutableDictionary<string, ScalarCoercion> Scalars { get; init; } = ImmutableDictionary<string, ScalarCoercion>.Empty;
}
