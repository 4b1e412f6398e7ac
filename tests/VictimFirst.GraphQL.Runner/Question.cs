using System.Text.Json;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Runner;

/// <summary>One line of input. Every member but <c>mode</c> may be missing or null.</summary>
internal sealed class Question(JsonElement line)
{
    /// <summary>Any JSON; given back as it is.</summary>
    public JsonElement? Id => Member("id");

    /// <summary><c>parse</c>, <c>validate</c>, <c>execute</c>, <c>schema</c> or <c>print</c>.</summary>
    public string Mode => Text("mode") ?? string.Empty;

    /// <summary>SDL.</summary>
    public string Schema => Text("schema") ?? string.Empty;
    public string Document => Text("document") ?? string.Empty;
    public GraphQLRequest Request => new(Document, Text("operationName"), Member("variables"));

    /// <summary>The value that the operation's fields are read from; an empty object where none is given.</summary>
    public JsonElement Root => Member("root") ?? JsonElement.Parse("{}");

    private string? Text(string name) => Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private JsonElement? Member(string name) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? member
            : null;
}
