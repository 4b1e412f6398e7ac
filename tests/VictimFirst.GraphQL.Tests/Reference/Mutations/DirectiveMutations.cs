using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Breaks what section 5.7 says of directives, and what 5.4 says of their arguments.</summary>
internal static class DirectiveMutations
{
    public static IReadOnlyList<DocumentMutation> All { get; } =
    [
        new("KnownDirectivesRule", (_, document, dice) =>
            Add(document, dice, dice.Pick(
                ["@nowhere", "@nowhere(a: $b)", "@deprecated", "@specifiedBy(url: \"\")", "@oneOf", "@Skip(if: true)", "@meta"]))),
        new("KnownDirectivesRule", (_, document, dice) =>
        {
            var definition = dice.Pick(document.Definitions.Where(d => d.Verbatim is null).ToList());
            definition.IsShorthand = false;
            definition.Directives.Add(dice.Pick(["@skip(if: true)", "@include(if: false)"]));
            return true;
        }),
        new("UniqueDirectivesPerLocationRule", (_, document, dice) =>
        {
            var name = dice.Pick(["skip", "include"]);
            var selection = dice.Pick(document.AllSelections.ToList());
            for (var i = dice.Between(2, 3); i > 0; i--)
                selection.Directives.Add($"@{name}(if: {dice.Pick(["true", "false"])})");
            return true;
        }),
        new("KnownArgumentNamesRule", (_, document, dice) =>
            Add(document, dice, dice.Pick(["@skip(if: false, iff: true)", "@include(if: true, unless: 1)"]))),
        new("UniqueArgumentNamesRule", (_, document, dice) => Add(document, dice, "@skip(if: false, if: true)")),
        new("ProvidedRequiredArgumentsRule", (_, document, dice) =>
            Add(document, dice, dice.Pick(["@skip", "@include", "@skip(unless: 1)"]))),
        new("ValuesOfCorrectTypeRule", (_, document, dice) =>
            Add(document, dice, dice.Pick(["@skip(if: 1)", "@include(if: null)", "@skip(if: [true])"]))),
    ];

    private static bool Add(DocumentModel document, Dice dice, string directive)
    {
        dice.Pick(document.AllSelections.ToList()).Directives.Add(directive);
        return true;
    }
}
