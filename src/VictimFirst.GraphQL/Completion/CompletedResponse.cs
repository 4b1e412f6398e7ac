using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Completion;

/// <summary>What becomes null that was not, and why. Together with the columns it is the whole response.</summary>
/// <param name="Errors">In document order.</param>
/// <param name="HasData">False where an error went up to the root: <c>data</c> is null.</param>
/// <param name="Nulled">The slots that an error, their own or one below, makes null; not those below them.</param>
internal sealed record CompletedResponse(
    ImmutableArray<GraphQLError> Errors, bool HasData, IReadOnlySet<(Column Column, int Slot)> Nulled);
