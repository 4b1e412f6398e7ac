using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>
/// Which C# types can stand for which scalar or enum, and what writes them. Used at start-up only. <see cref="object"/> stands for every
/// leaf, so that code which learns of its schema at run time can be bound too: its values are looked at one by one.
/// </summary>
internal static class LeafWriters
{
    private static readonly Dictionary<(string Scalar, Type Clr), object> BuiltIn = new()
    {
        [("Int", typeof(int))] = new Int32Writer(),
        [("Int", typeof(short))] = new Int16Writer(),
        [("Int", typeof(byte))] = new ByteWriter(),
        [("Int", typeof(long))] = new Int64AsIntWriter(),
        [("Float", typeof(double))] = new DoubleWriter(),
        [("Float", typeof(float))] = new SingleWriter(),
        [("Float", typeof(decimal))] = new DecimalWriter(),
        [("Float", typeof(int))] = new Int32Writer(),
        [("Float", typeof(long))] = new Int64Writer(),
        [("String", typeof(string))] = new StringWriter(),
        [("Boolean", typeof(bool))] = new BooleanWriter(),
        [("ID", typeof(string))] = new StringWriter(),
        [("ID", typeof(int))] = new FormattedIdWriter<int>(),
        [("ID", typeof(long))] = new FormattedIdWriter<long>(),
        [("ID", typeof(Guid))] = new FormattedIdWriter<Guid>(),
    };

    private static readonly HashSet<string> BuiltInNames = ["Int", "Float", "String", "Boolean", "ID"];

    /// <returns>A <see cref="LeafWriter{T}"/> of <paramref name="clr"/>, or null where that type cannot stand for the leaf.</returns>
    public static object? For(NamedType leaf, Type clr)
    {
        if (System.Nullable.GetUnderlyingType(clr) is { } underlying)
            return For(leaf, underlying) is { } inner ? New(typeof(NullableLeafWriter<>), underlying, inner) : null;

        return leaf switch
        {
            ScalarType scalar when clr == typeof(object) => new UntypedScalarWriter<object>(scalar),
            EnumType enumeration when clr == typeof(object) => Unbound(enumeration) ? new UntypedEnumWriter(enumeration) : null,
            EnumType enumeration when clr == typeof(string) => Unbound(enumeration) ? new EnumNameWriter(enumeration) : null,
            EnumType enumeration => clr.IsEnum && enumeration.Values.All(v => v.RuntimeValue?.GetType() == clr)
                ? New(typeof(EnumWriter<>), clr, enumeration)
                : null,
            ScalarType scalar when BuiltInNames.Contains(scalar.Name) => BuiltIn.GetValueOrDefault((scalar.Name, clr)),
            ScalarType scalar => TypeOf(scalar) is not { } own ? New(typeof(UntypedScalarWriter<>), clr, scalar)
                : own == clr ? New(typeof(TypedScalarWriter<>), clr, scalar.Coercion)
                : null,
            _ => null,
        };
    }

    /// <summary>The C# type of a scalar's coerced input values; null where the scalar does not tell.</summary>
    public static Type? TypeOf(ScalarType scalar)
    {
        switch (scalar.Name)
        {
            case "Int": return typeof(int);
            case "Float": return typeof(double);
            case "Boolean": return typeof(bool);
            case "String" or "ID": return typeof(string);
        }

        for (var type = scalar.Coercion.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ScalarCoercion<>))
                return type.GetGenericArguments()[0];
        }

        return null;
    }

    public static bool Unbound(EnumType enumeration) => enumeration.Values.All(v => v.RuntimeValue is null or string);

    private static object New(Type definition, Type argument, object parameter) =>
        Activator.CreateInstance(definition.MakeGenericType(argument), parameter)!;
}
