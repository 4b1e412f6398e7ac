using System.Collections.Immutable;
using System.Text.Json;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Runner.Json;

/// <summary>Reads JSON as values of one output type.</summary>
internal abstract class JsonReader
{
    public abstract JsonReader OfList(FieldDefinition field);

    public abstract void Bind(ObjectTypeBuilder<JsonValue> builder, FieldDefinition field);

    /// <summary>Binds a field of the subscription type: one event, which is the root value's member.</summary>
    public abstract void BindEvents(ObjectTypeBuilder<JsonValue> builder, FieldDefinition field);
}

/// <typeparam name="T">The C# type that stands for the output type.</typeparam>
internal abstract class JsonReader<T> : JsonReader
{
    public sealed override JsonReader OfList(FieldDefinition field) => new JsonListReader<T>(this, field);

    /// <summary>The arguments are coerced, so that wrong ones are found, and then left alone: JSON has no use for them.</summary>
    public sealed override void Bind(ObjectTypeBuilder<JsonValue> builder, FieldDefinition field) =>
        builder.SetField<InputObject, T>(field.Name, (context, parents, _) => new(ReadAll(context, parents, field.Name)));

    public sealed override void BindEvents(ObjectTypeBuilder<JsonValue> builder, FieldDefinition field) =>
        builder.Subscribe<InputObject, T>(field.Name, (context, root, _) => Once(ReadAll(context, [root], field.Name)[0]));

    /// <summary>A value that is a resolver error, or what it is otherwise. <c>{"__error": "text"}</c> can stand anywhere.</summary>
    public Slot<T> Read(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return default;
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty("__error", out var error)
            ? Slot.Failed<T>(error.ToString())
            : ReadValue(value);
    }

    /// <param name="value">Neither null nor an error.</param>
    protected abstract Slot<T> ReadValue(JsonElement value);

    private static async IAsyncEnumerable<T?> Once(Slot<T> slot)
    {
        await Task.CompletedTask;
        yield return slot.Error is { } error ? throw new GraphQLException(error) : slot.Value;
    }

    private Slot<T>[] ReadAll(ResolveContext context, ImmutableArray<JsonValue> parents, string name)
    {
        var slots = new Slot<T>[parents.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            var parent = parents[i] == JsonValue.Root ? (JsonValue)context.Services.GetService(typeof(JsonValue))! : parents[i];
            slots[i] = Read(parent.Member(name));
        }

        return slots;
    }
}

internal sealed class JsonListReader<T>(JsonReader<T> items, FieldDefinition field) : JsonReader<Slot<T>[]>
{
    protected override Slot<Slot<T>[]> ReadValue(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Select(items.Read).ToArray()
        : Slot.Failed<Slot<T>[]>($"Expected Iterable, but did not find one for field \"{field.Coordinate}\".");
}

internal sealed class JsonObjectReader : JsonReader<JsonValue>
{
    protected override Slot<JsonValue> ReadValue(JsonElement value) => new JsonValue(value);
}

/// <summary>Scalars and enums: which C# value there is shows at run time, and the scalar decides whether it fits.</summary>
internal sealed class JsonLeafReader : JsonReader<object>
{
    protected override Slot<object> ReadValue(JsonElement value) => Slot.Of<object>(value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt32(out var number) ? number : value.GetDouble(),
        _ => value,
    });
}
