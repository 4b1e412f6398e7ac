using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Language;

/// <summary>An input value as written. Specification section 2.10.</summary>
public abstract class ValueNode : SyntaxNode;

public sealed class VariableNode : ValueNode
{
    public required NameNode Name { get; init; }
}

/// <summary><see cref="Raw"/> is the literal's own text, of any length: its range is judged by the scalar it meets.</summary>
public sealed class IntValueNode : ValueNode
{
    public required string Raw { get; init; }
}

/// <inheritdoc cref="IntValueNode"/>
public sealed class FloatValueNode : ValueNode
{
    public required string Raw { get; init; }
}

/// <summary><see cref="Value"/> is the string's meaning: escapes resolved, a block string's indentation removed (section 2.10.4).</summary>
public sealed class StringValueNode : ValueNode
{
    public required string Value { get; init; }
    public bool IsBlock { get; init; }
}

public sealed class BooleanValueNode : ValueNode
{
    public required bool Value { get; init; }
}

public sealed class NullValueNode : ValueNode;

public sealed class EnumValueNode : ValueNode
{
    public required string Value { get; init; }
}

public sealed class ListValueNode : ValueNode
{
    public required ImmutableArray<ValueNode> Values { get; init; }
}

public sealed class ObjectValueNode : ValueNode
{
    public required ImmutableArray<ArgumentNode> Fields { get; init; }
}
