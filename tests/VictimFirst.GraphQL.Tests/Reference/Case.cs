using System.Text.Json;
using System.Text.Json.Nodes;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>One question to both implementations.</summary>
/// <param name="Mode">As the runner takes it.</param>
/// <param name="Broken">The name of what was broken on purpose; null where nothing was.</param>
internal sealed record Case(string Mode, string? Schema, string? Document, string? Broken = null)
{
    public string? OperationName { get; init; }
    public JsonNode? Variables { get; init; }
    public JsonNode? Root { get; init; }

    public string ToLine(int id) => JsonSerializer.Serialize(new JsonObject
    {
        ["id"] = id,
        ["mode"] = Mode,
        ["schema"] = Schema,
        ["document"] = Document,
        ["operationName"] = OperationName,
        ["variables"] = Variables?.DeepClone(),
        ["root"] = Root?.DeepClone(),
    });

    public override string ToString() =>
        $"{Mode}, {Broken ?? "nothing"} broken\n--- schema\n{Schema}\n--- document\n{Document}\n"
        + $"--- operation {OperationName}, variables {Variables?.ToJsonString()}\n"
        + $"--- root\n{Root?.ToJsonString()}";
}
