using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// The fields to read of objects of one concrete type, collected from every fragment that applies to it, in response order.
/// </summary>
internal sealed class PlannedSelection(int index, ObjectBinding binding, ImmutableArray<PlannedField> fields)
{
    /// <summary>The selection's number within its plan.</summary>
    public int Index { get; } = index;
    public ObjectType Type => Binding.Type;
    public ObjectBinding Binding { get; } = binding;
    public ImmutableArray<PlannedField> Fields { get; } = fields;

    /// <summary>
    /// Why the fields cannot be told: a condition is null, which a variable with a default can be (section 5.8.5). Then every object with
    /// this selection is an error. Null where there is nothing wrong.
    /// </summary>
    public GraphQLError? Refusal { get; init; }
}
