using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Breaks what section 5.5 says of fragments.</summary>
internal static class FragmentMutations
{
    public static IReadOnlyList<DocumentMutation> All { get; } =
    [
        new("KnownTypeNamesRule", KnownTypeNames),
        new("FragmentsOnCompositeTypesRule", FragmentsOnCompositeTypes),
        new("UniqueFragmentNamesRule", (_, document, dice) =>
        {
            if (dice.PickOrNone(document.Fragments) is not { } fragment)
                return false;
            document.Definitions.Insert(
                dice.Below(document.Definitions.Count + 1),
                new DefinitionModel { Verbatim = $"fragment {fragment.Name} on {fragment.OnType} {{ __typename }}" });
            return true;
        }),
        new("KnownFragmentNamesRule", (_, document, dice) =>
        {
            Selections.Any(document, dice).Add(new SelectionModel { Spread = dice.Pick(["Nowhere", "Part9", "part0"]) });
            return true;
        }),
        new("NoUnusedFragmentsRule", (schema, document, dice) =>
        {
            var type = dice.Pick(schema.Of(TypeKind.Object, TypeKind.Interface, TypeKind.Union).ToList());
            document.Definitions.Insert(
                dice.Below(document.Definitions.Count + 1),
                new DefinitionModel { Verbatim = $"fragment Unused{dice.Below(3)} on {type.Name} {{ __typename }}" });
            return true;
        }),
        new("PossibleFragmentSpreadsRule", PossibleFragmentSpreads),
        new("NoFragmentCyclesRule", NoFragmentCycles),
    ];

    private static bool KnownTypeNames(SchemaModel schema, DocumentModel document, Dice dice)
    {
        var unknown = dice.Pick(["Nowhere", "Strin", "book", "BookZ", "Query1"]);
        var variables = document.Operations.SelectMany(o => o.Variables).ToList();
        if (variables.Count > 0 && dice.Chance(40))
        {
            var variable = dice.Pick(variables);
            variable.Type = variable.Type.Renamed(unknown);
            return true;
        }

        if (dice.Chance(40) && dice.PickOrNone(document.Fragments) is { } fragment)
        {
            fragment.OnType = unknown;
            return true;
        }

        Selections.Any(document, dice).Add(Selections.Inline(unknown));
        return true;
    }

    private static bool FragmentsOnCompositeTypes(SchemaModel schema, DocumentModel document, Dice dice)
    {
        var leaf = dice.Pick([.. schema.Of(TypeKind.Scalar, TypeKind.Enum, TypeKind.Input).Select(t => t.Name), "Int", "String"]);
        if (dice.Chance(40) && dice.PickOrNone(document.Fragments) is { } fragment)
            fragment.OnType = leaf;
        else
            Selections.Any(document, dice).Add(Selections.Inline(leaf));
        return true;
    }

    private static bool PossibleFragmentSpreads(SchemaModel schema, DocumentModel document, Dice dice)
    {
        foreach (var (parent, selections) in dice.Shuffled(Selections.WithParents(schema, document)))
        {
            var possible = schema.PossibleTypes(parent);
            var strangers = schema.Of(TypeKind.Object, TypeKind.Interface, TypeKind.Union)
                .Where(t => schema.PossibleTypes(t.Name) is { Count: > 0 } others && !others.Intersect(possible).Any());
            if (possible.Count == 0 || dice.PickOrNone(strangers) is not { } stranger)
                continue;
            if (dice.Chance(60))
            {
                selections.Add(Selections.Inline(stranger.Name));
            }
            else
            {
                selections.Add(new SelectionModel { Spread = "Stranger" });
                document.Definitions.Add(new DefinitionModel { Verbatim = $"fragment Stranger on {stranger.Name} {{ __typename }}" });
            }

            return true;
        }

        return false;
    }

    private static bool NoFragmentCycles(SchemaModel schema, DocumentModel document, Dice dice)
    {
        var (parent, selections) = dice.Pick(Selections.WithParents(schema, document));
        var length = dice.Between(1, 3);
        for (var i = 0; i < length; i++)
        {
            var next = $"Circle{(i + 1) % length}";
            var spread = dice.Chance(70) ? $"...{next}" : $"... on {parent} {{ ...{next} ...{next} }}";
            document.Definitions.Insert(
                dice.Below(document.Definitions.Count + 1),
                new DefinitionModel { Verbatim = $"fragment Circle{i} on {parent} {{ __typename {spread} }}" });
        }

        if (dice.Chance(80))
            selections.Add(new SelectionModel { Spread = "Circle0" });
        return true;
    }
}
