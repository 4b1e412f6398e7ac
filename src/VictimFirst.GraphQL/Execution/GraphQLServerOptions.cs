using System.Collections.Immutable;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Execution;

public sealed record GraphQLServerOptions
{
    public GraphQLLimits Limits { get; init; } = GraphQLLimits.Default;

    /// <summary>Coercions of the schema's custom scalars, by name.</summary>
    public ImmutableDictionary<string, ScalarCoercion> Scalars { get; init; } = ImmutableDictionary<string, ScalarCoercion>.Empty;

    /// <summary>Whether every field must say who may read it. Off only for schemas that are not ours.</summary>
    public bool RequireAccessRules { get; init; } = true;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> answer.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Whether errors may say "Did you mean": they give names of the schema away.</summary>
    public bool Suggestions { get; init; }

    /// <summary>Documents that requests may name by <c>documentId</c>.</summary>
    public PersistedDocuments PersistedDocuments { get; init; } = PersistedDocuments.None;

    /// <summary>
    /// Documents kept between requests, parsed and validated. The largest that the limits let through takes about a megabyte.
    /// </summary>
    public int DocumentCacheSize { get; init; } = 128;

    internal SchemaOptions Schema => SchemaOptions.Default with { Scalars = Scalars };
}
