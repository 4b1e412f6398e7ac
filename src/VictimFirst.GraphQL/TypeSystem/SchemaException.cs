using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>Text that is not a valid schema. The message lists every problem as <c>line:column message</c>, one a line.</summary>
public sealed class SchemaException(ImmutableArray<GraphQLError> errors) : Exception(Describe(errors))
{
    public ImmutableArray<GraphQLError> Errors { get; } = errors;

    private static string Describe(ImmutableArray<GraphQLError> errors) =>
        string.Join('\n', errors.Select(e => e.Locations is [var first, ..] ? $"{first.Line}:{first.Column} {e.Message}" : e.Message));
}
