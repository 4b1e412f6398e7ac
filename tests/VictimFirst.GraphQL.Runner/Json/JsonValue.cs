using System.Text.Json;

namespace VictimFirst.GraphQL.Runner.Json;

/// <summary>A value of any object type: its fields are the members of the same name.</summary>
internal sealed class JsonValue(JsonElement json)
{
    /// <summary>Stands for the value that a request brings; see <see cref="RootServices"/>.</summary>
    public static JsonValue Root { get; } = new(default);

    /// <summary>How values of an interface or union say what they are.</summary>
    public string? TypeName => Member("__typename") is { ValueKind: JsonValueKind.String } name ? name.GetString() : null;

    /// <summary>Undefined where there is no such member, as in everything that is no object.</summary>
    public JsonElement Member(string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;
}
