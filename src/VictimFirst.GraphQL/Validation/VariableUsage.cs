using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">What the place expects; null where the place is unknown to the schema.</param>
/// <param name="HasDefault">Whether the place has a default for a missing value.</param>
/// <param name="OneOf">The OneOf input object whose field the place is, or null.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf);
