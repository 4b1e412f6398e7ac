using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Planning;

/// <summary>A field position: one response name under one parent type.</summary>
internal sealed class PlannedField
{
    public required string ResponseName { get; init; }

    /// <summary>A comma, the response name in quotes and a colon.</summary>
    public required byte[] NextKey { get; init; }
    public required FieldDefinition Definition { get; init; }
    public required FieldBinding Binding { get; init; }

    /// <summary>The schema coordinate under the concrete type, also for <c>__typename</c>.</summary>
    public required string Coordinate { get; init; }

    /// <summary>Of the field nodes that were merged into the position, the first few.</summary>
    public required ImmutableArray<SourceLocation> Locations { get; init; }

    /// <summary>Null where the field takes no arguments.</summary>
    public required PlannedArguments? Arguments { get; init; }
    public required AccessRule Access { get; init; }
    public required FieldCost Cost { get; init; }

    /// <summary>Response names from the root down to this one, joined by dots; list indices do not show.</summary>
    public required string Path { get; init; }

    /// <summary>What to read of the field's objects, by their concrete type; empty for a leaf.</summary>
    public required IReadOnlyDictionary<ObjectType, PlannedSelection> Children { get; init; }
}
