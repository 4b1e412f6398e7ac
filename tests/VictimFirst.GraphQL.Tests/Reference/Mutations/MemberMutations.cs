using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>
/// Types without members, with members of the wrong kind, or with names that belong to introspection. Sections 3.6 to 3.10.
/// </summary>
internal static class MemberMutations
{
    public static IReadOnlyList<SchemaMutation> All { get; } =
    [
        new("a type without members", (schema, dice) =>
        {
            var type = dice.Pick(schema.Types.Where(t => t.Kind != TypeKind.Scalar).ToList());
            type.Fields.Clear();
            type.Inputs.Clear();
            type.Values.Clear();
            type.Members.Clear();
            return true;
        }),
        new("a reserved name", Reserved),
        new("a field of an input type", (schema, dice) =>
        {
            var field = dice.Pick(schema.Types.SelectMany(t => t.Fields).ToList());
            field.Type = field.Type.Renamed(dice.Pick(schema.Of(TypeKind.Input).ToList()).Name);
            return true;
        }),
        new("an argument of an output type", (schema, dice) =>
        {
            var output = dice.Pick(schema.Of(TypeKind.Object, TypeKind.Interface, TypeKind.Union).ToList()).Name;
            var arguments = schema.Types.SelectMany(t => t.Fields).SelectMany(f => f.Arguments)
                .Concat(schema.Directives.SelectMany(d => d.Arguments));
            if (dice.PickOrNone(arguments) is not { } argument)
                return false;
            argument.Type = argument.Type.Renamed(output);
            argument.Default = null;
            return true;
        }),
        new("a union of what is no object", (schema, dice) =>
        {
            if (dice.PickOrNone(schema.Of(TypeKind.Union)) is not { } union)
                return false;
            union.Members.Add(dice.Pick(schema.Types.Where(t => t.Kind != TypeKind.Object).ToList()).Name);
            return true;
        }),
        new("a union with a type twice", (schema, dice) =>
        {
            if (dice.PickOrNone(schema.Of(TypeKind.Union)) is not { } union)
                return false;
            union.Members.Add(dice.Pick(union.Members));
            return true;
        }),
    ];

    private static bool Reserved(SchemaModel schema, Dice dice)
    {
        var type = dice.Pick(schema.Types);
        switch (dice.Below(5))
        {
            case 0 when type.Fields.Count > 0:
                type.Fields.Add(new FieldModel("__field", new NamedReference("Int")));
                break;
            case 1 when type.Fields.Count > 0:
                type.Fields[0].Arguments.Add(new InputModel("__argument", new NamedReference("Int")));
                break;
            case 2 when type.Kind == TypeKind.Enum:
                type.Values.Add(new EnumValueModel("__VALUE"));
                break;
            case 3 when type.Kind == TypeKind.Input:
                type.Inputs.Add(new InputModel("__input", new NamedReference("Int")));
                break;
            case 4:
                schema.More.Add("directive @__own(__arg: Int) on FIELD");
                break;
            default:
                schema.More.Add(dice.Pick(["scalar __Own", "type __Own { a: Int }", "enum __Own { A }", "input __Own { a: Int }"]));
                break;
        }

        return true;
    }
}
