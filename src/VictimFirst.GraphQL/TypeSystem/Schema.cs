using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>An immutable, valid schema. Built by SchemaBuilder from SDL; introspection types are among <see cref="Types"/>.</summary>
public sealed class Schema
{
    public string? Description { get; init; }

    /// <summary>Directives on the schema definition, then on its extensions.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];
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

    /// <summary>The type that a reference stands for; null where the schema has no type of that name.</summary>
    public GraphQLType? TypeOf(TypeNode reference) => reference switch
    {
        ListTypeNode list => TypeOf(list.Item) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => TypeOf(nonNull.Inner) is { } inner ? new NonNullType(inner) : null,
        _ => Type(((NamedTypeNode)reference).Name.Value),
    };

    /// <summary>The field of a type by its name, meta fields included (section 4); null where there is none.</summary>
    public FieldDefinition? FieldOf(CompositeType parent, string name) => name switch
    {
        "__typename" => MetaFields.TypeName,
        "__schema" when parent == Query => MetaFields.Schema,
        "__type" when parent == Query => MetaFields.Type,
        _ => (parent as FieldsType)?.Field(name),
    };

    /// <summary>The type that operations of a kind start at; null where the schema does not support them.</summary>
    public ObjectType? RootOf(OperationKind kind) => kind switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    public DirectiveDefinition? Directive(string name) => DirectivesByName.GetValueOrDefault(name);
    public ImmutableArray<ObjectType> PossibleTypesOf(CompositeType type) => PossibleTypes.GetValueOrDefault(type, []);
    public bool IsPossible(CompositeType type, ObjectType concrete) => PossibleTypesOf(type).Contains(concrete);
}
