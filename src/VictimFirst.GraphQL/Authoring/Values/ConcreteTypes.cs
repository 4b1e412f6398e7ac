using System.Collections.Concurrent;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>
/// Finds the object type of a value: by the C# types bound to a composite type's possible types, or by a function of the author's.
/// </summary>
/// <param name="named">The composite type that the schema names.</param>
/// <param name="byClrType">The possible types by the C# types bound to them.</param>
/// <param name="byFunction">The author's function; null where C# types decide.</param>
internal sealed class ConcreteTypes(
    CompositeType named, IReadOnlyDictionary<Type, ObjectType> byClrType, Func<object, ObjectType?>? byFunction)
{
    // Fills up with the classes that derive from bound ones, of which there are as many as the program has.
    private readonly ConcurrentDictionary<Type, ObjectType?> known = new();

    public CompositeType Abstract { get; } = named;

    /// <summary>The C# types that values can have; none where a function decides.</summary>
    public IReadOnlyCollection<Type> Candidates { get; } = byFunction is null ? [.. byClrType.Keys] : [];

    /// <summary>The type itself where it is an object type: then no value need be looked at.</summary>
    public ObjectType? Only { get; } = named as ObjectType;

    /// <returns>Null where the value is of none of the possible types.</returns>
    public ObjectType? Of(object value) => byFunction is not null ? byFunction(value) : known.GetOrAdd(value.GetType(), Find);

    private ObjectType? Find(Type clr)
    {
        for (var type = clr; type is not null; type = type.BaseType)
        {
            if (byClrType.TryGetValue(type, out var exact))
                return exact;
        }

        var implemented = byClrType.Where(bound => bound.Key.IsAssignableFrom(clr)).Select(bound => bound.Value).Take(2).ToList();
        return implemented is [var only] ? only : null;
    }
}
