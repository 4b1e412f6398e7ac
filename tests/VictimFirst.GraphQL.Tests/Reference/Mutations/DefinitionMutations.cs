using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Breaks what sections 5.1 and 5.2 say of documents and operations.</summary>
internal static class DefinitionMutations
{
    public static IReadOnlyList<DocumentMutation> All { get; } =
    [
        new("ExecutableDefinitionsRule", (_, document, dice) => Add(document, dice, dice.Pick(
        [
            "type Extra { a: Int }", "directive @extra on FIELD", "extend enum Extra { B }",
            "scalar Extra", "enum Extra { A }", "input Extra { a: Int }", "interface Extra { a: Int }",
        ]))),
        new("KnownOperationTypesRule", KnownOperationTypes),
        new("UniqueOperationNamesRule", (_, document, dice) =>
        {
            var operation = dice.Pick(document.Operations.ToList());
            operation.IsShorthand = false;
            operation.Name ??= "Operation0";
            return Add(document, dice, $"query {operation.Name} {{ __typename }}");
        }),
        new("LoneAnonymousOperationRule", (_, document, dice) =>
            Add(document, dice, dice.Pick(["{ __typename }", "query { __typename }"]))),
        new("SingleFieldSubscriptionsRule", SingleFieldSubscriptions),
    ];

    private static bool Add(DocumentModel document, Dice dice, string text)
    {
        document.Definitions.Insert(dice.Below(document.Definitions.Count + 1), new DefinitionModel { Verbatim = text });
        return true;
    }

    private static bool KnownOperationTypes(SchemaModel schema, DocumentModel document, Dice dice)
    {
        var missing = dice.PickOrNone(new[] { "mutation", "subscription" }.Where(o => schema.Root(o) is null));
        return missing is not null && Add(document, dice, $"{missing} Missing {{ {dice.Pick(["__typename", "a b", "a { b }"])} }}");
    }

    private static bool SingleFieldSubscriptions(SchemaModel schema, DocumentModel document, Dice dice)
    {
        if (schema.Root("subscription") is not { } root)
            return false;
        var leaf = schema.Type(root)!.Fields.Find(f => !schema.IsComposite(f.Type.Name) && !f.Arguments.Exists(a => a.IsRequired));
        var field = leaf?.Name ?? "__typename";
        return Add(document, dice, dice.Below(5) switch
        {
            0 => $"subscription Sub {{ {field} other: {field} }}",
            1 => "subscription Sub { __typename }",
            2 => $"subscription Sub {{ ...Sub2 }} fragment Sub2 on {root} {{ {field} again: {field} __typename }}",
            3 => $"subscription Sub($on: Boolean!) {{ {field} @skip(if: $on) }}",
            _ => $"subscription Sub {{ ... on {root} @include(if: true) {{ {field} }} two: {field} three: {field} }}",
        });
    }
}
