using System.Text.Json;

namespace VictimFirst.GraphQL.Runner.Json;

/// <summary>Takes a request's root value to the resolvers: the schema is bound once, its root changes with every request.</summary>
internal sealed class RootServices(JsonElement root) : IServiceProvider
{
    private readonly JsonValue value = new(root);

    public object? GetService(Type serviceType) => serviceType == typeof(JsonValue) ? value : null;
}
