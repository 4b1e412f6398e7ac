using System.Reflection;
using System.Runtime.CompilerServices;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>Binds fields to properties of the same name. Reflection ends here: what it finds becomes a typed delegate.</summary>
internal static class ClrProperties
{
    public static FieldBinding? Bind<TParent>(FieldDefinition field, BindingContext context)
    {
        var name = char.ToUpperInvariant(field.Name[0]) + field.Name[1..];
        if (Find(typeof(TParent), name) is not { } property)
        {
            context.Problem(field.Coordinate, $"no property {name} on {ClrNames.Of(typeof(TParent))}, and nothing else is bound");
            return null;
        }

        return (FieldBinding?)typeof(ClrProperties)
            .GetMethod(nameof(BindProperty), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(TParent), property.PropertyType)
            .Invoke(null, [property, field, context]);
    }

    /// <summary>A property by name, also of the interfaces that an interface extends.</summary>
    private static PropertyInfo? Find(Type type, string name) =>
        new[] { type }.Concat(type.IsInterface ? type.GetInterfaces() : [])
            .Select(t => t.GetProperty(name, BindingFlags.Public | BindingFlags.Instance))
            .FirstOrDefault(p => p is { CanRead: true, GetMethod.IsPublic: true } && p.GetIndexParameters() is []);

    private static PropertyBinding<TParent, T>? BindProperty<TParent, T>(
        PropertyInfo property, FieldDefinition field, BindingContext context)
    {
        if (context.Shape<T>(field, context.Nullability.Create(property), property) is not { } shape)
            return null;
        var getter = property.GetMethod!;

        // The compiler's own getters only hand a field over. A derived class could put code in the place of a virtual one.
        var isSafe = getter.IsDefined(typeof(CompilerGeneratedAttribute))
            && (!getter.IsVirtual || getter.IsFinal || typeof(TParent).IsSealed);
        return new PropertyBinding<TParent, T>(Getter<TParent, T>(getter), isSafe, shape);
    }

    private static Func<TParent, T?> Getter<TParent, T>(MethodInfo getter)
    {
        if (!typeof(TParent).IsValueType)
            return getter.CreateDelegate<Func<TParent, T?>>();

        // An instance method of a value type takes its receiver by reference.
        var read = getter.CreateDelegate<StructGetter<TParent, T>>();
        return parent => read(ref parent);
    }

    private delegate T? StructGetter<TParent, T>(ref TParent parent);
}
