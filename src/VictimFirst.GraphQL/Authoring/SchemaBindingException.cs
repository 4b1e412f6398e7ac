using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>
/// The schema and the C# code behind it do not fit. The message lists everything at once, one <c>coordinate: problem</c> a line.
/// </summary>
public sealed class SchemaBindingException(ImmutableArray<string> problems)
    : Exception($"The schema cannot be served:\n{string.Join('\n', problems)}")
{
    public ImmutableArray<string> Problems { get; } = problems;
}
