using System.Text.Json.Nodes;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>
/// Puts the sets in an introspection result into one order: types, directives and possible types have none (section 4.2).
/// </summary>
internal static class Introspection
{
    public static JsonNode? InOrder(JsonNode? data)
    {
        if (data?["__schema"] is not JsonObject schema)
            return data;
        var sorted = (JsonObject)schema.DeepClone();
        sorted["types"] = ByName(sorted["types"]!.AsArray());
        sorted["directives"] = ByName(sorted["directives"]!.AsArray());
        foreach (var type in sorted["types"]!.AsArray())
        {
            if (type!["possibleTypes"] is JsonArray possible)
                type["possibleTypes"] = ByName(possible);
        }

        return new JsonObject { ["__schema"] = sorted };
    }

    private static JsonArray ByName(JsonArray items) =>
        [.. items.OrderBy(i => (string?)i!["name"], StringComparer.Ordinal).Select(i => i!.DeepClone())];
}
