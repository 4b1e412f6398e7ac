using System.Text.Json.Nodes;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>
/// What an operation's resolvers give: members for the fields that the document asks for, with nulls, errors and misfits in between.
/// </summary>
internal sealed class RootValues(SchemaModel schema, DocumentModel document, Dice dice, JsonValues values)
{
    private const int MaxDepth = 9;
    private const int MaxObjects = 60;

    private int objects;

    public JsonObject Of(DefinitionModel operation) => Object(operation.OnType, [operation.Selections], 0);

    private JsonObject Object(string type, List<List<SelectionModel>> selections, int depth)
    {
        objects++;
        var value = new JsonObject();
        if (schema.PossibleTypes(type) is { Count: > 0 } possible)
            value["__typename"] = values.IsWrong() && dice.Chance(30)
                ? dice.Pick(["Nowhere", "Int", schema.Types[0].Name])
                : dice.Pick(possible);
        var fields = Collect(selections, 0).Where(f => f.Definition is not null).ToLookup(f => f.Field!);
        foreach (var field in fields)
            Add(
                value, field.Key, field.First().Definition!.Type,
                [.. field.Select(f => f.Selections).OfType<List<SelectionModel>>()], depth);
        return value;
    }

    private void Add(JsonObject value, string name, TypeReference type, List<List<SelectionModel>> below, int depth)
    {
        if (!dice.Chance(3))
            value[name] = Value(type, below, depth);
    }

    private IEnumerable<SelectionModel> Collect(IEnumerable<List<SelectionModel>> selections, int depth) => selections.SelectMany(s => s)
        .SelectMany(s => s.Field is not null ? [s]
            : depth > MaxDepth ? []
            : Collect([(s.Spread is null ? s.Selections : document.Fragment(s.Spread)?.Selections) ?? []], depth + 1));

    private JsonNode? Value(TypeReference type, List<List<SelectionModel>> below, int depth)
    {
        if (values.IsWrong())
            return dice.Chance(50) ? new JsonObject { ["__error"] = $"failed {dice.Below(10)}" } : values.AnyWrong();
        if (!type.IsNonNull && dice.Chance(8))
            return null;
        if (type.Nullable is ListReference list)
            return new JsonArray([.. Enumerable.Range(0, dice.Below(depth > 2 ? 2 : 4)).Select(_ => Value(list.Item, below, depth))]);
        if (!schema.IsComposite(type.Name))
            return values.Leaf(type.Name);
        return depth > MaxDepth || objects > MaxObjects ? null : Object(type.Name, below, depth + 1);
    }
}
