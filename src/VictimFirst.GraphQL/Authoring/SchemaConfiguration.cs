using VictimFirst.GraphQL.Authoring.Values;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>Says which C# code stands behind which part of the schema.</summary>
public sealed class SchemaConfiguration
{
    private readonly Dictionary<string, ObjectTypeBuilder> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<object, string?>> abstractTypes = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, ObjectTypeBuilder> Types => types;
    internal IReadOnlyDictionary<string, Type> Enums => enums;
    internal IReadOnlyDictionary<string, Func<object, string?>> AbstractTypes => abstractTypes;

    /// <summary>Binds an object type. Asked again for the same type, it goes on where it was.</summary>
    public ObjectTypeBuilder<T> Type<T>(string name)
    {
        if (!types.TryGetValue(name, out var known))
            types.Add(name, known = new ObjectTypeBuilder<T>(name));
        return known as ObjectTypeBuilder<T>
            ?? throw new InvalidOperationException($"{name} is already bound to {ClrNames.Of(known.ClrType)}.");
    }

    /// <summary>Binds an enum: <c>NotStarted</c> is <c>NOT_STARTED</c>.</summary>
    public SchemaConfiguration Enum<T>(string name) where T : struct, Enum
    {
        if (!enums.TryAdd(name, typeof(T)))
            throw new InvalidOperationException($"{name} is bound twice.");
        return this;
    }

    /// <summary>
    /// Names the object type of a value of an interface or union, where the C# types bound to its object types do not tell.
    /// </summary>
    public SchemaConfiguration ResolveType<T>(string name, Func<T, string?> typeName)
    {
        if (!abstractTypes.TryAdd(name, value => value is T typed ? typeName(typed) : null))
            throw new InvalidOperationException($"{name} is bound twice.");
        return this;
    }
}
