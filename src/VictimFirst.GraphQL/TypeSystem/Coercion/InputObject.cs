using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// A coerced input object, or a field's coerced arguments. Holds only what was given or has a default, in the order of the definitions:
/// "not given" and "given as null" stay different (specification section 3.10).
/// </summary>
public sealed class InputObject
{
    internal InputObject(ImmutableArray<KeyValuePair<string, object?>> members) => Members = members;

    public static InputObject Empty { get; } = new([]);
    public ImmutableArray<KeyValuePair<string, object?>> Members { get; }
    public int Count => Members.Length;

    /// <summary>The value of a member that is known to be there.</summary>
    /// <exception cref="KeyNotFoundException">The member was neither given nor defaulted.</exception>
    public object? this[string name] => TryGet(name, out var value) ? value : throw new KeyNotFoundException($"No value for \"{name}\".");

    public bool Contains(string name) => TryGet(name, out _);

    /// <summary>False where the member was neither given nor defaulted; true with null where null was given.</summary>
    public bool TryGet(string name, out object? value)
    {
        // A handful of members: a scan beats hashing.
        foreach (var member in Members)
        {
            if (member.Key == name)
            {
                value = member.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>True where the member is there, not null, and of <typeparamref name="T"/>.</summary>
    public bool TryGet<T>(string name, [NotNullWhen(true)] out T? value)
    {
        if (TryGet(name, out var untyped) && untyped is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }
}
