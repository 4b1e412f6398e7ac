using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>A field at one place of the response.</summary>
internal sealed class FieldUse(FieldNode node, CompositeType? parent, FieldDefinition? definition, FieldUse? within)
{
    public FieldNode Node { get; } = node;

    /// <summary>The type that it is selected on; null where that is unknown.</summary>
    public CompositeType? Parent { get; } = parent;

    /// <summary>Null where the parent has no such field.</summary>
    public FieldDefinition? Definition { get; } = definition;

    /// <summary>The field around it; null at the root of an operation or fragment.</summary>
    public FieldUse? Within { get; } = within;
}
