using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>A field at one place of the response.</summary>
/// <param name="Node">The field as written.</param>
/// <param name="Parent">The type that it is selected on; null where that is unknown.</param>
/// <param name="Definition">Its definition; null where there is none.</param>
/// <param name="Within">The field around it; null at the root of an operation or fragment.</param>
internal sealed record FieldUse(FieldNode Node, CompositeType? Parent, FieldDefinition? Definition, FieldUse? Within)
{
    public string ResponseName => Node.ResponseName;
}
