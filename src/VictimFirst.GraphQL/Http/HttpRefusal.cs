using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Http;

/// <summary>A request that is wrong as HTTP, before GraphQL has a say.</summary>
/// <param name="allow">The value of <c>Allow</c>, with 405.</param>
internal sealed class HttpRefusal(int status, string message, string code = "BAD_REQUEST", string? allow = null) : Exception(message)
{
    /// <summary>As the draft of 2026 has it; <see cref="ResponseStatus"/> knows what others make of it.</summary>
    public int Status { get; } = status;
    public string? Allow { get; } = allow;
    public GraphQLError Error { get; } = new() { Message = message, Code = code };
}
