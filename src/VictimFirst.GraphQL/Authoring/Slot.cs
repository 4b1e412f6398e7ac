using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>
/// A resolver's answer for one parent: a value, which may be null, or an error. Also the item type of a list whose items can fail one by
/// one. The default value is an answer of null.
/// </summary>
public readonly struct Slot<T>
{
    internal Slot(T? value, GraphQLError? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>Meaningful only where <see cref="Error"/> is null.</summary>
    public T? Value { get; }

    /// <summary>Its path and locations are the engine's to fill.</summary>
    public GraphQLError? Error { get; }

    public static implicit operator Slot<T>(T? value) => new(value, null);

    public static implicit operator Slot<T>(GraphQLError error) => new(default, error);
}

/// <summary>Makes slots where the language cannot convert by itself, as for values of an interface's type.</summary>
public static class Slot
{
    public static Slot<T> Of<T>(T? value) => new(value, null);

    public static Slot<T> Failed<T>(GraphQLError error) => new(default, error);

    public static Slot<T> Failed<T>(string message, string? code = null) =>
        new(default, new GraphQLError { Message = message, Code = code });

    /// <summary>One slot per parent, in the parents' order.</summary>
    public static Slot<TValue>[] ToSlots<TParent, TValue>(this ImmutableArray<TParent> parents, Func<TParent, TValue?> valueOf)
    {
        var slots = new Slot<TValue>[parents.Length];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = Of(valueOf(parents[i]));
        return slots;
    }
}
