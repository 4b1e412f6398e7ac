using System.Text.Json.Nodes;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Execution.Oracle;

/// <summary>
/// The specification's chapter 6 word for word, one object at a time, on the syntax tree, null by exception: slow, and too simple to be
/// wrong in the same way as the engine.
/// </summary>
internal sealed class NaiveExecutor(Schema schema, DocumentNode document, IReadOnlyDictionary<string, object> variables)
{
    private readonly JsonArray errors = [];

    public JsonObject Execute(TestNode root)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        JsonNode? data = null;
        try
        {
            data = ExecuteSelectionSet(schema.Query, root, [operation.SelectionSet], []);
        }
        catch (FieldError)
        {
            // The error is listed; there is no data.
        }

        var response = new JsonObject();
        if (errors.Count > 0)
            response["errors"] = errors;
        response["data"] = data;
        return response;
    }

    private JsonObject ExecuteSelectionSet(ObjectType type, TestNode node, IEnumerable<SelectionSetNode> sets, IReadOnlyList<object> path)
    {
        var groups = new List<(string Name, List<FieldNode> Fields)>();
        foreach (var set in sets)
            CollectFields(type, set, groups, []);
        var result = new JsonObject();
        foreach (var (name, fields) in groups)
            result[name] = ExecuteField(type, node, fields, [.. path, name]);
        return result;
    }

    private void CollectFields(
        ObjectType type, SelectionSetNode set, List<(string Name, List<FieldNode> Fields)> groups, HashSet<string> seen)
    {
        foreach (var selection in set.Selections)
        {
            if (selection.Directives.Any(d => d.Name.Value == "skip" ? Condition(d) : d.Name.Value == "include" && !Condition(d)))
                continue;
            if (selection is FieldNode field)
            {
                var group = groups.FirstOrDefault(g => g.Name == field.ResponseName);
                if (group.Fields is null)
                    groups.Add((field.ResponseName, [field]));
                else
                    group.Fields.Add(field);
            }
            else if (selection is InlineFragmentNode inline && Applies(type, inline.TypeCondition))
            {
                CollectFields(type, inline.SelectionSet, groups, seen);
            }
            else if (selection is FragmentSpreadNode spread && seen.Add(spread.Name.Value))
            {
                var fragment = document.Definitions.OfType<FragmentDefinitionNode>().Single(f => f.Name.Value == spread.Name.Value);
                if (Applies(type, fragment.TypeCondition))
                    CollectFields(type, fragment.SelectionSet, groups, seen);
            }
        }
    }

    private JsonNode? ExecuteField(ObjectType type, TestNode node, List<FieldNode> fields, IReadOnlyList<object> path)
    {
        if (fields[0].Name.Value == "__typename")
            return type.Name;
        var definition = type.Field(fields[0].Name.Value)!;
        int? x = fields[0].Arguments is [var argument] ? Convert.ToInt32(ValueOf(argument.Value), null) : null;
        return Nullable(definition.Type, () => Complete(definition, definition.Type, fields, node.Value(definition, x), path));
    }

    private static JsonNode? Nullable(GraphQLType type, Func<JsonNode?> complete)
    {
        try
        {
            return complete();
        }
        catch (FieldError) when (type is not NonNullType)
        {
            return null;
        }
    }

    private JsonNode? Complete(FieldDefinition field, GraphQLType type, List<FieldNode> nodes, object? value, IReadOnlyList<object> path)
    {
        if (value is Failure failure)
            throw Error(failure.Message, null, nodes, path);
        if (type is NonNullType nonNull)
        {
            return Complete(field, nonNull.Inner, nodes, value, path)
                ?? throw Error($"Cannot return null for non-nullable field {field.Coordinate}.", "INTERNAL_SERVER_ERROR", nodes, path);
        }

        switch (type, value)
        {
            case (_, null):
                return null;
            case (ListType list, List<object?> items):
                return new JsonArray([.. items.Select((item, i) =>
                    Nullable(list.Item, () => Complete(field, list.Item, nodes, item, [.. path, i])))]);
            case (CompositeType, TestNode node):
                return ExecuteSelectionSet((ObjectType)schema.Type(node.TypeName)!, node, nodes.Select(n => n.SelectionSet!), path);
            case (EnumType, Colour colour):
                return colour switch
                {
                    Colour.Red => "RED",
                    Colour.DarkBlue => "DARK_BLUE",
                    _ => throw Error($"Enum \"Colour\" cannot represent value: \"{colour}\"", "INTERNAL_SERVER_ERROR", nodes, path),
                };
            case (_, double number) when !double.IsFinite(number):
                throw Error("Float cannot represent non numeric value: NaN", "INTERNAL_SERVER_ERROR", nodes, path);
            default:
                return JsonValue.Create(value);
        }
    }

    private FieldError Error(string message, string? code, List<FieldNode> nodes, IReadOnlyList<object> path)
    {
        var error = new JsonObject
        {
            ["message"] = message,
            ["locations"] = new JsonArray([.. nodes.Take(5).Select(n => document.Source.LocationOf(n.Start))
                .Select(l => new JsonObject { ["line"] = l.Line, ["column"] = l.Column })]),
            ["path"] = new JsonArray([.. path.Select(p => JsonValue.Create(p))]),
        };
        if (code is not null)
            error["extensions"] = new JsonObject { ["code"] = code };
        errors.Add(error);
        return new FieldError();
    }

    private bool Applies(ObjectType type, NamedTypeNode? condition) =>
        condition is null || schema.PossibleTypesOf((CompositeType)schema.Type(condition.Name.Value)!).Contains(type);

    private bool Condition(DirectiveNode directive) => (bool)ValueOf(directive.Arguments[0].Value);

    private object ValueOf(ValueNode value) => value switch
    {
        VariableNode variable => variables[variable.Name.Value],
        BooleanValueNode literal => literal.Value,
        IntValueNode literal => int.Parse(literal.Raw, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(),
    };

    private sealed class FieldError : Exception;
}
