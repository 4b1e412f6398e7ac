using System.Diagnostics.CodeAnalysis;
using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Completion;
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
    Slots<T?> values, LeafWriter<T> writer, bool isNonNull, IReadOnlyDictionary<int, GraphQLError>? errors)
    : LeafColumn(isNonNull, errors)
{
    public override bool Examine(int slot, out string? refusal)
    {
        var value = values[slot];
        refusal = null;
        if (Null<T>.Is(value))
            return false;
        refusal = writer.Refusal(value);
        return true;
    }

    public override void Write(JsonOutput output, int slot)
    {
        var value = values[slot];
        if (Null<T>.Is(value))
            output.WriteNull();
        else
            writer.Write(output, value);
    }

    protected override bool AllFit()
    {
        var mayLackValues = IsNonNull && Null<T>.IsPossible;
        if (writer.IsTotal && !mayLackValues)
            return true;
        foreach (var value in values.Span)
        {
            if (Null<T>.Is(value) ? IsNonNull : writer.Refusal(value) is not null)
                return false;
        }

        return true;
    }
}

/// <summary>Leaves that are properties of their parents: nothing is stored, they are read when they are needed.</summary>
internal sealed class PropertyLeafColumn<TParent, T>(
    ObjectBatch<TParent> parents, Func<TParent, T?> read, bool isSafe, LeafWriter<T> writer, bool isNonNull)
    : LeafColumn(isNonNull, null)
{
    public override bool Examine(int slot, out string? refusal)
    {
        var value = read(parents[slot]);
        refusal = null;
        if (Null<T>.Is(value))
            return false;
        refusal = writer.Refusal(value);
        return true;
    }

    public override void Write(JsonOutput output, int slot)
    {
        var value = read(parents[slot]);
        if (Null<T>.Is(value))
            output.WriteNull();
        else
            writer.Write(output, value);
    }

    protected override bool AllFit()
    {
        var mayLackValues = IsNonNull && Null<T>.IsPossible;
        if (isSafe && writer.IsTotal && !mayLackValues)
            return true;
        try
        {
            foreach (var parent in parents.Objects)
            {
                var value = read(parent);
                if (Null<T>.Is(value) ? IsNonNull : writer.Refusal(value) is not null)
                    return false;
            }

            return true;
        }
        catch (Exception)
        {
            // The property's own code threw. It will again when completion comes to that slot, and knows what to make of it there.
            return false;
        }
    }
}

/// <summary><c>__typename</c>.</summary>
/// <param name="json">The type's name in quotes.</param>
internal sealed class TypeNameColumn(byte[] json) : LeafColumn(isNonNull: true, null)
{
    public override bool Examine(int slot, out string? refusal)
    {
        refusal = null;
        return true;
    }

    public override void Write(JsonOutput output, int slot) => output.WriteRaw(json);

    protected override bool AllFit() => true;
}
