using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Names defined twice, or not at all.</summary>
internal static class SchemaNameMutations
{
    public static IReadOnlyList<SchemaMutation> All { get; } =
    [
        new("LoneSchemaDefinitionRule", (schema, dice) =>
        {
            schema.HasDefinition = true;
            return More(schema, dice, true, $"schema {{ query: {schema.Roots[0].Type} }}");
        }),
        new("UniqueOperationTypesRule", (schema, dice) =>
        {
            schema.HasDefinition = true;
            schema.Roots.Add(dice.Pick(schema.Roots));
            return true;
        }),
        new("UniqueTypeNamesRule", (schema, dice) =>
        {
            var name = dice.Pick(schema.Types).Name;
            return More(
                schema, dice, true,
                dice.Pick([$"scalar {name}", $"type {name} {{ a: Int }}", $"enum {name} {{ A }}", $"union {name} = Query"]));
        }),
        new("UniqueEnumValueNamesRule", (schema, dice) =>
        {
            var type = dice.Pick(schema.Of(TypeKind.Enum).ToList());
            type.Values.Add(dice.Pick(type.Values));
            return true;
        }),
        new("UniqueFieldDefinitionNamesRule", (schema, dice) =>
        {
            var type = dice.Pick(schema.Of(TypeKind.Object, TypeKind.Interface, TypeKind.Input).ToList());
            if (type.Kind == TypeKind.Input)
                type.Inputs.Add(dice.Pick(type.Inputs));
            else
                type.Fields.Add(dice.Pick(type.Fields));
            return true;
        }),
        new("UniqueArgumentDefinitionNamesRule", (schema, dice) =>
        {
            var arguments = schema.Types.SelectMany(t => t.Fields)
                .Select(f => f.Arguments).Concat(schema.Directives.Select(d => d.Arguments));
            if (dice.PickOrNone(arguments.Where(a => a.Count > 0)) is not { } some)
                return false;
            some.Add(dice.Pick(some));
            return true;
        }),
        new("UniqueDirectiveNamesRule", (schema, dice) => dice.PickOrNone(schema.Directives) is { } known
            && More(schema, dice, true, $"directive @{known.Name} on FIELD")),
        new("KnownTypeNamesRule", UnknownType),
        new("PossibleTypeExtensionsRule", (schema, dice) =>
        {
            var type = dice.Pick(schema.Types);
            var other = type.Kind == TypeKind.Enum ? "input" : "enum";
            return More(schema, dice, true, dice.Pick(
                [
                    $"extend {other} {type.Name} {(other == "enum" ? "{ A }" : "{ a: Int }")}",
                    "extend type Nowhere { a: Int }", $"extend type {type.Name}s {{ a: Int }}",
                ]));
        }),
        new("an executable definition", (schema, dice) =>
            More(schema, dice, true, dice.Pick(["{ a }", "query Q { a }", "fragment F on Query { a }"]))),
    ];

    private static bool More(SchemaModel schema, Dice dice, bool applies, string text)
    {
        if (applies)
            schema.More.Insert(dice.Below(schema.More.Count + 1), text);
        return applies;
    }

    private static bool UnknownType(SchemaModel schema, Dice dice)
    {
        var unknown = dice.Pick(["Nowhere", "BookZ", "Strin", "query", "filterA"]);
        var fields = schema.Types.SelectMany(t => t.Fields).ToList();
        switch (dice.Below(4))
        {
            case 0 when dice.PickOrNone(schema.Types.SelectMany(t => t.Inputs).Concat(fields.SelectMany(f => f.Arguments))) is { } input:
                input.Type = input.Type.Renamed(unknown);
                break;
            case 1 when dice.PickOrNone(schema.Of(TypeKind.Union)) is { } union:
                union.Members.Add(unknown);
                break;
            case 2:
                dice.Pick(schema.Of(TypeKind.Object).ToList()).Interfaces.Add(unknown);
                break;
            default:
                var field = dice.Pick(fields);
                field.Type = field.Type.Renamed(unknown);
                break;
        }

        return true;
    }
}
