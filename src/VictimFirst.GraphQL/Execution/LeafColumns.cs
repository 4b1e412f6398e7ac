using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Execution;

/// <summary>Asks a value of any type whether it is null; code that is not optimised would put an int into a box to ask.</summary>
file static class Null<T>
{
    public static readonly bool IsPossible = default(T) is null;

    public static bool Is([NotNullWhen(false)] T? value) => IsPossible && value is null;
}

/// <summary>Leaves that a resolver gave, or the items of a list of leaves.</summary>
internal sealed class ResolvedLeafColumn<T>(
    T?[] values, LeafWriter<T> writer, bool isNonNull, IReadOnlyDictionary<int, GraphQLError>? errors)
    : LeafColumn(isNonNull, errors)
{
    public override bool IsTotal => writer.IsTotal && !HasErrors && (!IsNonNull || !Null<T>.IsPossible);

    public override bool Examine(int slot, out string? refusal)
    {
        var value = values[slot];
        refusal = null;
        if (Null<T>.Is(value))
            return false;
        refusal = writer.Refusal(value);
        return true;
    }

    public override void Write(Utf8JsonWriter json, int slot)
    {
        var value = values[slot];
        if (Null<T>.Is(value))
            json.WriteNullValue();
        else
            writer.Write(json, value);
    }
}

/// <summary>Leaves that are properties of their parents: nothing is stored, they are read when they are needed.</summary>
internal sealed class PropertyLeafColumn<TParent, T>(
    ObjectBatch<TParent> parents, Func<TParent, T?> read, bool isSafe, LeafWriter<T> writer, bool isNonNull)
    : LeafColumn(isNonNull, null)
{
    public override bool IsTotal => isSafe && writer.IsTotal && (!IsNonNull || !Null<T>.IsPossible);

    public override bool Examine(int slot, out string? refusal)
    {
        var value = read(parents[slot]);
        refusal = null;
        if (Null<T>.Is(value))
            return false;
        refusal = writer.Refusal(value);
        return true;
    }

    public override void Write(Utf8JsonWriter json, int slot)
    {
        var value = read(parents[slot]);
        if (Null<T>.Is(value))
            json.WriteNullValue();
        else
            writer.Write(json, value);
    }
}

/// <summary><c>__typename</c>.</summary>
internal sealed class TypeNameColumn(JsonEncodedText name) : LeafColumn(isNonNull: true, null)
{
    public override bool IsTotal => true;

    public override bool Examine(int slot, out string? refusal)
    {
        refusal = null;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, int slot) => writer.WriteStringValue(name);
}
