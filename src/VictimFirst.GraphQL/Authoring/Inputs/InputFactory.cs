using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.InteropServices;
using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Authoring.Inputs;

/// <summary>
/// Compiles, at start-up, functions that make C# records of coerced input. A record's only constructor has one parameter per argument or
/// input field, of the same name.
/// </summary>
internal sealed class InputFactory(Action<string, string> problem, bool isView)
{
    // Input objects can contain themselves: a record's maker is known here before it is compiled.
    private readonly Dictionary<(InputObjectType, Type), RecordMaker> records = [];
    private readonly NullabilityInfoContext nullability = new();

    /// <param name="coordinate">Of the field that the arguments belong to.</param>
    public ArgumentBinding? ForArguments(ImmutableArray<InputValue> definitions, Type record, string coordinate) =>
        record == typeof(InputObject) ? new ArgumentBinding(static arguments => arguments)
        : Compile(definitions, record, d => $"{coordinate}({d}:)", coordinate) is { } create ? new ArgumentBinding(create)
        : null;

    private Func<InputObject, object>? Compile(
        ImmutableArray<InputValue> definitions, Type record, Func<string, string> coordinateOf, string owner)
    {
        if (record.GetConstructors() is not [var constructor])
        {
            problem(owner, $"{ClrNames.Of(record)} needs exactly one public constructor");
            return null;
        }

        var parameters = constructor.GetParameters();
        var sound = true;
        foreach (var unread in definitions.Where(d => !parameters.Any(p => Names(p, d))))
        {
            problem(coordinateOf(unread.Name), $"no parameter of {ClrNames.Of(record)} reads it");
            sound = false;
        }

        var input = Expression.Parameter(typeof(InputObject));
        var values = new List<Expression>();
        foreach (var parameter in parameters)
        {
            if (definitions.FirstOrDefault(d => Names(parameter, d)) is not { } definition)
            {
                // A viewer who does not see an argument never gives it.
                values.Add(Expression.Default(parameter.ParameterType));
                if (isView)
                    continue;
                problem(owner, $"parameter {parameter.Name} of {ClrNames.Of(record)} is not in the schema");
                sound = false;
            }
            else if (Read(input, parameter, definition, coordinateOf(definition.Name)) is { } value)
            {
                values.Add(value);
            }
            else
            {
                sound = false;
            }
        }

        return sound
            ? Expression.Lambda<Func<InputObject, object>>(
                Expression.Convert(Expression.New(constructor, values), typeof(object)), input).Compile()
            : null;
    }

    /// <summary>C# writes positional parameters with a capital, GraphQL its names without.</summary>
    private static bool Names(ParameterInfo parameter, InputValue definition) =>
        string.Equals(parameter.Name, definition.Name, StringComparison.OrdinalIgnoreCase);

    private MethodCallExpression? Read(ParameterExpression input, ParameterInfo parameter, InputValue definition, string coordinate)
    {
        var clr = parameter.ParameterType;
        var isOptional = clr.IsGenericType && clr.GetGenericTypeDefinition() == typeof(Optional<>);
        var info = nullability.Create(parameter);
        if (isOptional)
        {
            clr = clr.GetGenericArguments()[0];
            info = info.GenericTypeArguments is [var inner] ? inner : null;
        }

        if (!TryConverter(definition.Type, clr, info, coordinate, out var converter))
            return null;
        var method = isOptional ? nameof(ReadOptional) : nameof(ReadValue);
        return Expression.Call(
            typeof(InputFactory).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(clr),
            input, Expression.Constant(definition.Name), Expression.Constant(converter, typeof(Func<object, object>)));
    }

    private static T? ReadValue<T>(InputObject input, string name, Func<object, object>? convert) =>
        input.TryGet(name, out var value) && value is not null ? (T)(convert?.Invoke(value) ?? value) : default;

    private static Optional<T> ReadOptional<T>(InputObject input, string name, Func<object, object>? convert) =>
        input.Contains(name) ? new Optional<T>(ReadValue<T>(input, name, convert)) : default;

    /// <param name="converter">Makes the parameter's value of a coerced one that is not null; null where it is the same.</param>
    private bool TryConverter(
        GraphQLType type, Type clr, NullabilityInfo? info, string coordinate, out Func<object, object>? converter)
    {
        converter = null;
        var underlying = System.Nullable.GetUnderlyingType(clr);
        var takesNull = underlying is not null || (!clr.IsValueType && info?.WriteState != NullabilityState.NotNull);
        if (type is not NonNullType && !takesNull)
            return Refuse($"{type} may be null, {ClrNames.Of(clr)} may not");
        clr = underlying ?? clr;

        switch (type.Nullable)
        {
            case ListType list:
                return TryListConverter(list, clr, info, coordinate, out converter);
            case InputObjectType input when clr != typeof(InputObject):
                var maker = MakerOf(input, clr);
                converter = value => maker.Create!((InputObject)value);
                return true;
            case InputObjectType:
                return true;
            case EnumType enumeration:
                // A value without a member is told as a problem of its own.
                var members = enumeration.Values.Select(v => v.RuntimeValue);
                var enumType = LeafWriters.Unbound(enumeration)
                    ? typeof(string)
                    : members.First(m => m is not null and not string)!.GetType();
                return enumType == clr || Refuse($"{ClrNames.Of(clr)} cannot stand for {enumeration}");
            case ScalarType scalar:
                return LeafWriters.TypeOf(scalar) is not { } own || own == clr || clr == typeof(object)
                    || Refuse($"{ClrNames.Of(clr)} cannot stand for {scalar}");
            default:
                return Refuse($"{type} is no input type");
        }

        bool Refuse(string text)
        {
            problem(coordinate, text);
            return false;
        }
    }

    private bool TryListConverter(ListType list, Type clr, NullabilityInfo? info, string coordinate, out Func<object, object>? converter)
    {
        converter = null;
        if (ClrLists.ItemOf(clr) is not { } item || !(IsImmutableArray(clr) || clr.IsAssignableFrom(item.MakeArrayType())))
        {
            problem(coordinate, $"{ClrNames.Of(clr)} cannot stand for {list}: use ImmutableArray<> or IReadOnlyList<>");
            return false;
        }

        if (!TryConverter(list.Item, item, ClrLists.ItemOf(info), coordinate, out var items))
            return false;
        var make = typeof(InputFactory)
            .GetMethod(nameof(MakeList), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item)
            .CreateDelegate<Func<bool, object, Func<object, object>?, object>>();
        var isImmutable = IsImmutableArray(clr);
        converter = value => make(isImmutable, value, items);
        return true;
    }

    private static object MakeList<T>(bool isImmutable, object list, Func<object, object>? convert)
    {
        var items = Array.ConvertAll((object?[])list, item => item is null ? default : (T)(convert?.Invoke(item) ?? item));
        return isImmutable ? ImmutableCollectionsMarshal.AsImmutableArray(items) : items;
    }

    private static bool IsImmutableArray(Type clr) => clr.IsGenericType && clr.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private RecordMaker MakerOf(InputObjectType input, Type record)
    {
        if (records.TryGetValue((input, record), out var known))
            return known;
        var maker = new RecordMaker();
        records.Add((input, record), maker);
        maker.Create = Compile(input.Fields, record, f => $"{input.Name}.{f}", input.Name);
        return maker;
    }

    private sealed class RecordMaker
    {
        /// <summary>Set before the first request, or there is a start-up problem.</summary>
        public Func<InputObject, object>? Create { get; set; }
    }
}
