using System.Collections.Immutable;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>An immutable, valid schema. Built by SchemaBuilder from SDL; introspection types are among <see cref="Types"/>.</summary>
public sealed class Schema
{
    public string? Description { get; init; }
    public required ObjectType Query { get; init; }
    public ObjectType? Mutation { get; init; }
    public ObjectType? Subscription { get; init; }

    /// <summary>Every named type in the order of the document, built-in scalars and introspection types last.</summary>
    public required ImmutableArray<NamedType> Types { get; init; }
    public required ImmutableArray<DirectiveDefinition> Directives { get; init; }

    internal Dictionary<string, NamedType> TypesByName { get; init; } = [];
    internal Dictionary<string, DirectiveDefinition> DirectivesByName { get; init; } = [];

    /// <summary>The object types that a value of an interface or union can be. An object type maps to itself.</summary>
    internal Dictionary<CompositeType, ImmutableArray<ObjectType>> PossibleTypes { get; init; } = [];

    public NamedType? Type(string name) => TypesByName.GetValueOrDefault(name);
    public DirectiveDefinition? Directive(string name) => DirectivesByName.GetValueOrDefault(name);
    public ImmutableArray<ObjectType> PossibleTypesOf(CompositeType type) => PossibleTypes.GetValueOrDefault(type, []);
    public bool IsPossible(CompositeType type, ObjectType concrete) => PossibleTypesOf(type).Contains(concrete);
}
