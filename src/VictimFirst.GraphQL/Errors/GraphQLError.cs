using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Errors;

/// <summary>One entry of a response's <c>errors</c>. Specification section 7.1.2.</summary>
public sealed class GraphQLError
{
    public required string Message { get; init; }
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>
    /// Response names and list indices (<see cref="string"/> and <see cref="int"/>) from the root; empty for a request error.
    /// </summary>
    public ImmutableArray<object> Path { get; init; } = [];

    /// <summary>The machine-readable code in <c>extensions.code</c>, such as <c>BAD_USER_INPUT</c>; null leaves it out.</summary>
    public string? Code { get; init; }

    /// <summary>Further members of <c>extensions</c>, JSON-serialisable.</summary>
    public ImmutableSortedDictionary<string, object?> Extensions { get; init; } = ImmutableSortedDictionary<string, object?>.Empty;

    /// <summary>
    /// The validation rule that was broken, as the specification's reference names it (<c>FieldsOnCorrectTypeRule</c>); null for other
    /// errors. Not sent to clients.
    /// </summary>
    public string? Rule { get; init; }
}

/// <summary>Thrown for an error a client may read: its text goes into the response, every other exception's is masked.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLException(string message, string? code = null) : this(new GraphQLError { Message = message, Code = code }) { }
    public GraphQLError Error { get; } = error;
}
