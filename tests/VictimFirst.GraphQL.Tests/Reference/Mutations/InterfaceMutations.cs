using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Types that do not implement what they say they do. Sections 3.6 and 3.7.</summary>
internal static class InterfaceMutations
{
    public static IReadOnlyList<SchemaMutation> All { get; } =
    [
        new("implements what is no interface", (schema, dice) =>
        {
            var other = dice.Pick(schema.Types.Where(t => t.Kind != TypeKind.Interface).ToList()).Name;
            dice.Pick(schema.Of(TypeKind.Object, TypeKind.Interface).ToList()).Interfaces.Add(other);
            return true;
        }),
        new("implements itself", (schema, dice) =>
        {
            var type = dice.Pick(schema.Of(TypeKind.Interface).ToList());
            type.Interfaces.Add(type.Name);
            return true;
        }),
        new("implements an interface twice", (schema, dice) =>
            Implementer(schema, dice) is { } type && Add(type, dice.Pick(type.Interfaces))),
        new("lacks an interface's interface", (schema, dice) =>
        {
            var types = schema.Of(TypeKind.Object, TypeKind.Interface)
                .Where(t => t.Interfaces.Any(i => schema.Type(i)!.Interfaces.Count > 0));
            return dice.PickOrNone(types) is { } type
                && type.Interfaces.Remove(schema.Type(type.Interfaces.First(i => schema.Type(i)!.Interfaces.Count > 0))!.Interfaces[0]);
        }),
        new("interfaces in a circle", (schema, dice) =>
        {
            var type = schema.Of(TypeKind.Interface).FirstOrDefault(t => t.Interfaces.Count > 0);
            return type is not null && Add(schema.Type(type.Interfaces[0])!, type.Name);
        }),
        new("lacks an interface's field", (schema, dice) =>
            Promised(schema, dice) is var (type, field, _) && type.Fields.Remove(field)),
        new("a field of another type than its interface's", (schema, dice) =>
        {
            if (Promised(schema, dice) is not var (_, field, _))
                return false;
            field.Type = dice.Below(3) switch
            {
                0 => new ListReference(field.Type),
                1 =>
                    field.Type.Renamed(dice.Pick(schema.Of(TypeKind.Scalar, TypeKind.Enum, TypeKind.Union, TypeKind.Object).ToList()).Name),
                _ => field.Type.Nullable,
            };
            return true;
        }),
        new("lacks an argument of its interface's field", (schema, dice) =>
        {
            if (Promised(schema, dice, withArguments: true) is not var (_, field, _))
                return false;
            field.Arguments.RemoveAt(0);
            return true;
        }),
        new("an argument of another type than its interface's", (schema, dice) =>
        {
            if (Promised(schema, dice, withArguments: true) is not var (_, field, _))
                return false;
            field.Arguments[0].Type = field.Arguments[0].Type.IsNonNull
                ? field.Arguments[0].Type.Nullable
                : new NonNullReference(field.Arguments[0].Type);
            field.Arguments[0].Default = null;
            return true;
        }),
        new("a required argument that its interface does not have", (schema, dice) =>
        {
            if (Promised(schema, dice) is not var (_, field, _))
                return false;
            field.Arguments.Add(new InputModel("additional", new NonNullReference(new NamedReference("Int"))));
            return true;
        }),
        new("a deprecated field of an interface that does not deprecate it", (schema, dice) =>
        {
            if (Promised(schema, dice) is not var (_, field, promise)
                || promise.Directives.Exists(d => d.StartsWith("@deprecated", StringComparison.Ordinal)))
                return false;
            field.Directives.Add("@deprecated");
            return true;
        }),
    ];

    private static TypeModel? Implementer(SchemaModel schema, Dice dice) =>
        dice.PickOrNone(schema.Of(TypeKind.Object, TypeKind.Interface).Where(t => t.Interfaces.Count > 0));

    private static bool Add(TypeModel type, string name)
    {
        type.Interfaces.Add(name);
        return true;
    }

    /// <summary>A type's field that an interface of it promises.</summary>
    private static (TypeModel Type, FieldModel Field, FieldModel Promise)? Promised(
        SchemaModel schema, Dice dice, bool withArguments = false)
    {
        var promised =
            from type in schema.Of(TypeKind.Object, TypeKind.Interface)
            from name in type.Interfaces
            from promise in schema.Type(name)!.Fields
            let field = type.Fields.Find(f => f.Name == promise.Name)
            where field is not null && (!withArguments || (promise.Arguments.Count > 0 && field.Arguments.Count > 0))
            select (type, field, promise);
        return promised.ToList() is { Count: > 0 } some ? dice.Pick(some) : null;
    }
}
