using System.Text.Json;
using System.Text.Json.Nodes;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>What one implementation said.</summary>
internal sealed record Answer(JsonNode? Data, string? Text, IReadOnlyList<AnswerError> Errors)
{
    public bool IsRefusal => Errors.Count > 0;

    public static Answer Of(string line)
    {
        var json = JsonNode.Parse(line)!;
        return new Answer(json["data"], (string?)json["text"], [.. json["errors"]!.AsArray().Select(e => AnswerError.Of(e!))]);
    }
}

/// <param name="Locations"><c>line:column</c>, in the order given.</param>
/// <param name="Path">JSON; null for none.</param>
internal sealed record AnswerError(string Message, string Locations, string? Path, string? Rule)
{
    public static AnswerError Of(JsonNode error) => new(
        (string)error["message"]!,
        string.Join(' ', error["locations"]!.AsArray().Select(l => $"{l!["line"]}:{l["column"]}")),
        error["path"]?.ToJsonString(JsonSerializerOptions.Web),
        (string?)error["rule"]);

    public override string ToString() => $"[{Rule}] {Message} at {Locations} path {Path}";
}
