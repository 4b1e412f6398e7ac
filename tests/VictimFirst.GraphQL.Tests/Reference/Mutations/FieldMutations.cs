using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Breaks what sections 5.3 and 5.4 say of fields and arguments.</summary>
internal static class FieldMutations
{
    public static IReadOnlyList<DocumentMutation> All { get; } =
    [
        new("ScalarLeafsRule", ScalarLeafs),
        new("FieldsOnCorrectTypeRule", FieldsOnCorrectType),
        new("OverlappingFieldsCanBeMergedRule", OverlappingFields),
        new("KnownArgumentNamesRule", (_, document, dice) =>
        {
            if (Selections.Field(document, dice) is not { } field)
                return false;
            if (field.Arguments.Count > 0 && dice.Chance(50))
                dice.Pick(field.Arguments).Name += "s";
            else
                field.Arguments.Add(new ArgumentModel(dice.Pick(["nowhere", "firs", "textt"]), dice.Pick(["1", "$nowhere", "{a: 1}"])));
            return true;
        }),
        new("UniqueArgumentNamesRule", (_, document, dice) =>
        {
            if (Selections.Field(document, dice, f => f.Arguments.Count > 0) is not { } field)
                return false;
            field.Arguments.Add(dice.Pick(field.Arguments));
            return true;
        }),
        new("ProvidedRequiredArgumentsRule", (_, document, dice) =>
        {
            if (Selections.Field(document, dice, f => f.Arguments.Exists(a => a.Definition is { IsRequired: true })) is not { } field)
                return false;
            field.Arguments.RemoveAll(a => a.Definition is { IsRequired: true } && dice.Chance(80));
            return true;
        }),
        new("MaxIntrospectionDepthRule", MaxIntrospectionDepth),
    ];

    private static bool ScalarLeafs(SchemaModel schema, DocumentModel document, Dice dice)
    {
        if (Selections.Field(document, dice) is not { } field)
            return false;
        if (field.Selections is not null)
            field.Selections = null;
        else
            field.Selections = [new SelectionModel { Field = dice.Pick(["__typename", "a"]) }];
        return true;
    }

    private static bool FieldsOnCorrectType(SchemaModel schema, DocumentModel document, Dice dice)
    {
        if (dice.Chance(30))
        {
            Selections.Any(document, dice).Add(
                new SelectionModel { Field = dice.Pick(["nowhere", "__schema", "__type", "nam", "items", "author", "status"]) });
            return true;
        }

        if (Selections.Field(document, dice) is not { } field)
            return false;
        field.Field = dice.Chance(60) ? field.Field + dice.Pick(["s", "x", "Id"]) : dice.Pick(["titel", "cuont", "node"]);
        return true;
    }

    /// <summary>Two things under one name: other fields, other arguments, other types, apart or nested.</summary>
    private static bool OverlappingFields(SchemaModel schema, DocumentModel document, Dice dice)
    {
        foreach (var (parent, selections) in dice.Shuffled(Selections.WithParents(schema, document)))
        {
            var named = selections.Where(s => s.Definition is not null).ToList();
            var others =
                schema.Type(parent)!.Fields.Where(f => !schema.IsComposite(f.Type.Name) && !f.Arguments.Exists(a => a.IsRequired)).ToList();
            if (named.Count == 0 || others.Count == 0)
                continue;
            var first = dice.Pick(named);
            var other = new SelectionModel { Alias = first.ResponseName, Field = dice.Pick(others).Name, Parent = parent };
            if (dice.Chance(30))
                other = new SelectionModel { Alias = first.Alias, Field = first.Field, Parent = parent, Selections = first.Selections };
            if (dice.Chance(30))
                other.Arguments.Add(new ArgumentModel("first", dice.Pick(["1", "2"])));
            var place = dice.Chance(60) ? other : new SelectionModel { OnType = null, Selections = [other], Parent = parent };
            selections.Insert(dice.Below(selections.Count + 1), place);
            return true;
        }

        return false;
    }

    private static bool MaxIntrospectionDepth(SchemaModel schema, DocumentModel document, Dice dice)
    {
        if (document.Operations.FirstOrDefault(o => o.Operation == "query") is not { } query)
            return false;
        var list = dice.Pick(["fields", "interfaces", "possibleTypes", "inputFields"]);
        var next = list is "fields" or "inputFields" ? "type" : null;
        var selection = new SelectionModel { Field = "name" };
        for (var i = dice.Between(2, 4); i > 0; i--)
        {
            if (next is not null)
                selection = new SelectionModel { Field = next, Selections = [selection] };
            selection = new SelectionModel { Field = list, Selections = [selection] };
        }

        var type = new SelectionModel { Field = "__type", Alias = "deep", Selections = [selection] };
        type.Arguments.Add(new ArgumentModel("name", "\"Query\""));
        query.Selections.Add(type);
        return true;
    }
}
