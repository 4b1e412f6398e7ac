using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>A type of a schema: a named type, or a list or non-null wrapper of one. Specification section 3.4.</summary>
public abstract class GraphQLType
{
    /// <summary>The type without its wrappers.</summary>
    public abstract NamedType Named { get; }
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Inner : this;
}

public sealed class ListType(GraphQLType item) : GraphQLType
{
    public GraphQLType Item { get; } = item;
    public override NamedType Named => Item.Named;
    public override string ToString() => $"[{Item}]";
}

public sealed class NonNullType(GraphQLType inner) : GraphQLType
{
    public GraphQLType Inner { get; } = inner;
    public override NamedType Named => Inner.Named;
    public override string ToString() => $"{Inner}!";
}

public abstract class NamedType : GraphQLType
{
    public required string Name { get; init; }
    public string? Description { get; init; }

    /// <summary>The directives as written, definition first, then extensions: custom rules (access, cost) are read from here.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];
    public override NamedType Named => this;
    public bool IsLeaf => this is ScalarType or EnumType;
    public bool IsComposite => this is CompositeType;
    public bool IsInput => this is ScalarType or EnumType or InputObjectType;
    public bool IsOutput => this is not InputObjectType;
    public override string ToString() => Name;
}

/// <summary>A type that a fragment can be on: object, interface or union.</summary>
public abstract class CompositeType : NamedType;

/// <summary>Object or interface: a type with fields. Filled while a schema is built, then unchanged.</summary>
public abstract class FieldsType : CompositeType
{
    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];
    public ImmutableArray<FieldDefinition> Fields { get; internal set; } = [];
    internal Dictionary<string, FieldDefinition> FieldsByName { get; } = new(StringComparer.Ordinal);
    public FieldDefinition? Field(string name) => FieldsByName.GetValueOrDefault(name);
}

public sealed class ObjectType : FieldsType;

public sealed class InterfaceType : FieldsType;

public sealed class UnionType : CompositeType
{
    public ImmutableArray<ObjectType> Members { get; internal set; } = [];
}

public sealed class EnumType : NamedType
{
    public ImmutableArray<EnumValue> Values { get; internal set; } = [];
    internal Dictionary<string, EnumValue> ValuesByName { get; } = new(StringComparer.Ordinal);
    public EnumValue? Value(string name) => ValuesByName.GetValueOrDefault(name);
}

public sealed class InputObjectType : NamedType
{
    public ImmutableArray<InputValue> Fields { get; internal set; } = [];
    internal Dictionary<string, InputValue> FieldsByName { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether exactly one field must be given (section 3.10.1, <c>@oneOf</c>).</summary>
    public bool IsOneOf { get; init; }
    public InputValue? Field(string name) => FieldsByName.GetValueOrDefault(name);
}
