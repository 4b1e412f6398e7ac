using System.Text.Json;

namespace VictimFirst.GraphQL.Execution;

/// <summary>The text of a request. Specification section 6.1.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">A JSON object; null for none.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>Whether only a query may run, as over GET.</summary>
    public bool QueriesOnly { get; init; }
}
