using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Breaks what section 5.8 says of variables.</summary>
internal static class VariableMutations
{
    public static IReadOnlyList<DocumentMutation> All { get; } =
    [
        new("VariablesAreInputTypesRule", (schema, document, dice) =>
        {
            var variable = Declared(document, dice);
            variable.Type = variable.Type.Renamed(dice.Pick(schema.Of(TypeKind.Object, TypeKind.Interface, TypeKind.Union).ToList()).Name);
            return true;
        }),
        new("UniqueVariableNamesRule", (_, document, dice) =>
        {
            var operation = Named(document, dice);
            if (operation.Variables.Count == 0)
                operation.Variables.Add(New("v0", "Int"));
            operation.Variables.Add(dice.Pick(operation.Variables));
            return true;
        }),
        new("NoUndefinedVariablesRule", (_, document, dice) =>
        {
            var operation = dice.Pick(document.Operations.ToList());
            if (operation.Variables.Count > 0 && dice.Chance(60))
                operation.Variables.RemoveAt(dice.Below(operation.Variables.Count));
            else
                Selections.Any(document, dice)[0].Directives.Add("@include(if: $undefined)");
            return true;
        }),
        new("NoUnusedVariablesRule", (_, document, dice) =>
        {
            Named(document, dice).Variables.Add(New($"unused{dice.Below(2)}", dice.Pick(["Int", "String", "ID"])));
            return true;
        }),
        new("VariablesInAllowedPositionRule", AllowedPosition),
    ];

    private static bool AllowedPosition(SchemaModel schema, DocumentModel document, Dice dice)
    {
        if (dice.PickOrNone(document.Operations.SelectMany(o => o.Variables)) is not { } variable)
        {
            Named(document, dice).Variables.Add(New("wrong", dice.Pick(["Int!", "Boolean", "[Boolean!]!"])));
            Selections.Any(document, dice)[0].Directives.Add("@include(if: $wrong)");
            return true;
        }

        switch (dice.Below(4))
        {
            case 0:
                variable.Type = variable.Type.Nullable;
                variable.Default = null;
                break;
            case 1:
                variable.Type = new ListReference(variable.Type);
                break;
            case 2:
                variable.Type = variable.Type.Renamed(dice.Pick(["Int", "Float", "String", "Boolean", "ID"]));
                break;
            default:
                variable.Type = variable.Type.Nullable is ListReference list ? list.Item : new NamedReference(variable.Type.Name);
                variable.Default = null;
                break;
        }

        return true;
    }

    private static DefinitionModel Named(DocumentModel document, Dice dice)
    {
        var operation = dice.Pick(document.Operations.ToList());
        operation.IsShorthand = false;
        return operation;
    }

    private static VariableModel Declared(DocumentModel document, Dice dice)
    {
        var operation = Named(document, dice);
        if (operation.Variables.Count == 0)
            operation.Variables.Add(New("lonely", "Int"));
        return dice.Pick(operation.Variables);
    }

    private static VariableModel New(string name, string type) => new(name, new NamedReference(type));
}
