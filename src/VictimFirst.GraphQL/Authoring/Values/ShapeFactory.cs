using System.Reflection;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>Decides at start-up whether a C# type can stand for an output type, and how.</summary>
internal sealed class ShapeFactory(Func<CompositeType, ConcreteTypes> concreteTypes, Func<ObjectType, Type?> clrTypeOf)
{
    /// <param name="type">The output type of the schema.</param>
    /// <param name="nullability">What the compiler knows of null in the member; null where it left no word.</param>
    /// <param name="problem">Says in words why the type cannot stand for the output type.</param>
    /// <returns>The shape, or null with a problem.</returns>
    public ValueShape<T>? For<T>(GraphQLType type, NullabilityInfo? nullability, out string? problem)
    {
        var problems = new List<string>();
        var shape = (ValueShape<T>?)For(type, typeof(T), nullability, problems);
        problem = problems is [] ? null : string.Join("; ", problems);
        return problem is null ? shape : null;
    }

    private object? For(GraphQLType type, Type clr, NullabilityInfo? nullability, List<string> problems)
    {
        if (clr.IsGenericType && clr.GetGenericTypeDefinition() == typeof(Slot<>))
        {
            var value = clr.GetGenericArguments()[0];
            return For(type, value, null, problems) is { } inner ? New(typeof(SlotShape<>), [value], inner) : null;
        }

        var isNonNull = type is NonNullType;
        if (isNonNull && (System.Nullable.GetUnderlyingType(clr) is not null || nullability?.ReadState == NullabilityState.Nullable))
            problems.Add($"{ClrNames.Of(clr)} may be null, {type} may not");

        switch (type.Nullable)
        {
            case ListType list:
                if (ClrLists.ItemOf(clr) is not { } item)
                {
                    problems.Add($"{ClrNames.Of(clr)} is no list, as {type} asks");
                    return null;
                }

                return For(list.Item, item, ClrLists.ItemOf(nullability), problems) is { } items
                    ? New(typeof(ListShape<,>), [clr, item], items, isNonNull)
                    : null;
            case CompositeType composite:
                if (Fits(composite, clr))
                    return New(typeof(ObjectShape<>), [clr], concreteTypes(composite), isNonNull);
                problems.Add($"{ClrNames.Of(clr)} is not what {composite} is bound to");
                return null;
            default:
                if (LeafWriters.For(type.Named, clr) is { } writer)
                    return New(typeof(LeafShape<>), [clr], writer, isNonNull);
                problems.Add($"{ClrNames.Of(clr)} cannot stand for {type.Named}");
                return null;
        }
    }

    /// <summary>An object type needs its own C# type; an abstract type needs a C# type that values of one of its types can have.</summary>
    private bool Fits(CompositeType composite, Type clr)
    {
        var types = concreteTypes(composite);
        if (types.Only is { } only)
            return clrTypeOf(only) is not { } bound || bound.IsAssignableFrom(System.Nullable.GetUnderlyingType(clr) ?? clr);
        return types.Candidates.Count == 0 || types.Candidates.Any(c => clr.IsAssignableFrom(c) || c.IsAssignableFrom(clr));
    }

    private static object New(Type definition, Type[] arguments, params object[] parameters) =>
        Activator.CreateInstance(definition.MakeGenericType(arguments), parameters)!;
}
