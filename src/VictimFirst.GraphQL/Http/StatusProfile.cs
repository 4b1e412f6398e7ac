namespace VictimFirst.GraphQL.Http;

/// <summary>
/// Which edition of GraphQL over HTTP decides on status codes. In <c>application/graphql-response+json</c> both say 2xx where the response
/// has <c>data</c>, and 4xx or 5xx where it has none.
/// </summary>
public enum StatusProfile
{
    /// <summary>
    /// As the audits of npm's <c>graphql-http</c> ask: 400 for every request that is wrong as GraphQL; 200 for it in the older form,
    /// <c>application/json</c>, provided that it is well formed.
    /// </summary>
    Audits,

    /// <summary>
    /// As the draft of August 2026: 422 for what can be read and not be executed, 400 for what cannot be read, and 294 where there are
    /// errors beside <c>data</c>. Both forms of a response have the same codes.
    /// </summary>
    Draft2026,
}
