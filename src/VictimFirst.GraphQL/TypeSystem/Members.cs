using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>What fields, arguments, input fields and enum values have in common.</summary>
public abstract class SchemaMember
{
    public required string Name { get; init; }
    public string? Description { get; init; }

    /// <summary>Null where the member is not deprecated (section 3.13.3).</summary>
    public string? DeprecationReason { get; init; }

    /// <inheritdoc cref="NamedType.AppliedDirectives"/>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];
}

public sealed class FieldDefinition : SchemaMember
{
    public required FieldsType DeclaringType { get; init; }
    public required GraphQLType Type { get; init; }
    public ImmutableArray<InputValue> Arguments { get; init; } = [];

    /// <summary>The schema coordinate, such as <c>Query.quarterlyReport</c>. Specification section 3.14.</summary>
    public string Coordinate => $"{DeclaringType.Name}.{Name}";
    public InputValue? Argument(string name) => Arguments.FirstOrDefault(a => a.Name == name);
}

/// <summary>An argument or an input object's field. Specification sections 3.6.1 and 3.10.</summary>
public sealed class InputValue : SchemaMember
{
    public required GraphQLType Type { get; init; }

    /// <summary>The default as written, null where there is none. <see cref="NullValueNode"/> is a default of null.</summary>
    public ValueNode? DefaultValue { get; init; }
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>
    /// The coerced default, kept from its first use on. Later than that no <see cref="EnumValue.RuntimeValue"/> may be bound.
    /// </summary>
    internal StrongBox<object?>? CoercedDefault { get; set; }
}

public sealed class EnumValue : SchemaMember
{
    /// <summary>The C# value that stands for it; the name itself where nothing else was bound.</summary>
    public object? RuntimeValue { get; internal set; }
}

/// <summary>A directive's definition. Specification section 3.13.</summary>
public sealed class DirectiveDefinition
{
    public required string Name { get; init; }
    public string? Description { get; init; }
    public ImmutableArray<InputValue> Arguments { get; init; } = [];
    public bool IsRepeatable { get; init; }

    /// <summary>Location names as the specification spells them, such as <c>FIELD_DEFINITION</c>.</summary>
    public ImmutableArray<string> Locations { get; init; } = [];
}
