using System.Text.Json;
using System.Text.Json.Nodes;

namespace VictimFirst.Bench.Engine;

/// <summary>A request that the engine and its peers are timed on.</summary>
internal sealed record EngineCase(string Name, string Query, JsonObject Variables)
{
    // Before the cases, which are read from it.
    public static string Folder { get; } = typeof(EngineCase).Assembly
        .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Peers").Value!;

    public static IReadOnlyList<EngineCase> All { get; } =
    [
        new("trivial", Document("trivial"), []),
        new("page", Document("page"), new JsonObject { ["first"] = 50 }),
        new("nested", Document("nested"), []),
        new("report", Document("report"), new JsonObject { ["quarter"] = "2025-26 Q1" }),
    ];

    public static string Schema => File.ReadAllText(Path.Combine(Folder, "schema.graphql"));

    /// <summary>The body of a POST.</summary>
    public JsonObject Body => new() { ["query"] = Query, ["variables"] = Variables.DeepClone() };

    public JsonElement VariablesElement => JsonSerializer.SerializeToElement(Variables);

    private static string Document(string name) => File.ReadAllText(Path.Combine(Folder, "documents", $"{name}.graphql"));
}
