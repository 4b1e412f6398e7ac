using System.Collections.Immutable;
using System.Reflection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Execution.Oracle;

/// <summary>Binds any schema to test nodes, with the C# types that a programmer would use: half properties, half set resolvers.</summary>
internal static class NodeBindings
{
    public static SchemaConfiguration Configure(Schema schema)
    {
        var configuration = new SchemaConfiguration();
        configuration.Enum<Colour>("Colour");
        foreach (var type in schema.Types.Where(t => t is InterfaceType or UnionType))
            configuration.ResolveType<TestNode>(type.Name, n => n.TypeName);
        foreach (var type in schema.Types.OfType<ObjectType>().Where(t => !t.Name.StartsWith('_')))
        {
            var builder = configuration.Type<TestNode>(type.Name);
            if (type == schema.Query)
                builder.Root(new TestNode(schema, "Query", 1));
            foreach (var field in type.Fields)
                Call(nameof(BindField), ClrOf(field.Type), builder, field);
        }

        return configuration;
    }

    private sealed record Arguments(int? X);

    private static void BindField<T>(ObjectTypeBuilder<TestNode> builder, FieldDefinition field)
    {
        if (field.Arguments is not [])
        {
            builder.SetField<Arguments, T>(field.Name, async (_, nodes, a) =>
            {
                await Task.Yield();
                return Slots(nodes, a.X);
            }, parallel: field.Name.Length % 2 == 0);
        }
        else if (field.Name[1] % 2 == 0)
        {
            builder.SetField<T>(field.Name, (_, nodes) => new(Slots(nodes, null)));
        }
        else
        {
            builder.Property(field.Name, node => ToSlot<T>(field.Type, node.Value(field, null)) is var slot && slot.Error is { } error
                ? throw new Errors.GraphQLException(error)
                : slot.Value);
        }

        Slot<T>[] Slots(ImmutableArray<TestNode> nodes, int? x) => [.. nodes.Select(n => ToSlot<T>(field.Type, n.Value(field, x)))];
    }

    private static Type ClrOf(GraphQLType type)
    {
        var clr = type.Nullable switch
        {
            ListType list => typeof(IReadOnlyList<>).MakeGenericType(typeof(Slot<>).MakeGenericType(ClrOf(list.Item))),
            CompositeType => typeof(TestNode),
            EnumType => typeof(Colour),
            { Named.Name: "Int" } => typeof(int),
            { Named.Name: "Float" } => typeof(double),
            { Named.Name: "Boolean" } => typeof(bool),
            _ => typeof(string),
        };
        return clr.IsValueType && type is not NonNullType ? typeof(Nullable<>).MakeGenericType(clr) : clr;
    }

    private static Slot<T> ToSlot<T>(GraphQLType type, object? value) => value switch
    {
        Failure failure => Slot.Failed<T>(failure.Message),
        List<object?> list when type.Nullable is ListType { Item: var item } =>
            Slot.Of((T?)Call(nameof(ToList), ClrOf(item), item, list)),
        _ => Slot.Of((T?)value),
    };

    private static Slot<T>[] ToList<T>(GraphQLType item, List<object?> list) => [.. list.Select(value => ToSlot<T>(item, value))];

    private static object? Call(string method, Type argument, params object[] arguments) =>
        typeof(NodeBindings).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(argument)
            .Invoke(null, arguments);
}
