using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Tables;

/// <summary>
/// Makes a document's variables of an address's parameters, each by the type that the document gives its variable. A list takes its
/// parameter several times; an input object takes JSON, or a parameter for each of its fields: <c>period.month=2020-04</c>.
/// </summary>
internal sealed class TableParameters(GraphQL.TypeSystem.Schema schema, OperationDefinitionNode operation)
{
    private const int MaxDepth = 5;

    /// <exception cref="TableRefusedException">A parameter is missing, not of the document, or of the wrong type: 400.</exception>
    public JsonObject Read(IQueryCollection parameters)
    {
        var variables = new JsonObject();
        foreach (var (name, values) in parameters)
        {
            var path = name.Split('.');
            var variable = operation.Variables.FirstOrDefault(v => v.Variable.Name.Value == path[0]) ?? throw Unknown(name);
            if (path.Length > MaxDepth || schema.TypeOf(variable.Type) is not { } type) throw Unknown(name);
            Put(variables, path, type, name, [.. values.Select(value => value ?? "")]);
        }

        foreach (var variable in operation.Variables)
        {
            var name = variable.Variable.Name.Value;
            if (variable is { Type: NonNullTypeNode, DefaultValue: null } && !variables.ContainsKey(name))
                throw Refused($"Parameter \"{name}\" is missing. {Takes()}");
        }

        return variables;
    }

    private void Put(JsonObject into, ReadOnlySpan<string> path, GraphQLType type, string parameter, string[] values)
    {
        if (path.Length == 1)
        {
            if (into.ContainsKey(path[0])) throw Refused($"Parameter \"{parameter}\" is given twice, in two forms.");
            into[path[0]] = Value(type, parameter, values);
            return;
        }

        var field = (type.Nullable as InputObjectType)?.Field(path[1]) ?? throw Unknown(parameter);
        if (!into.TryGetPropertyValue(path[0], out var below)) into[path[0]] = below = new JsonObject();
        if (below is not JsonObject inner) throw Refused($"Parameter \"{parameter}\" is given twice, in two forms.");
        Put(inner, path[1..], field.Type, parameter, values);
    }

    private static JsonNode? Value(GraphQLType type, string parameter, string[] values)
    {
        if (type.Nullable is ListType list) return new JsonArray([.. values.Select(value => Single(list.Item, parameter, value))]);
        return values is [var only]
            ? Single(type, parameter, only)
            : throw Refused($"Parameter \"{parameter}\" stands there more than once.");
    }

    private static JsonNode? Single(GraphQLType type, string parameter, string value) => type.Nullable switch
    {
        EnumType set => set.Value(value) is not null
            ? JsonValue.Create(value)
            : throw TableRefusedException.Of(parameter, value, $"one of {string.Join(", ", set.Values.Select(v => v.Name))}"),
        ScalarType { Name: "Boolean" } => value switch
        {
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ => throw TableRefusedException.Of(parameter, value, "true or false"),
        },
        ScalarType { Name: "Int" } => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? JsonValue.Create(whole)
            : throw TableRefusedException.Of(parameter, value, "a whole number, such as 10"),
        ScalarType { Name: "Float" } =>
            double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? JsonValue.Create(number)
                : throw TableRefusedException.Of(parameter, value, "a number with a point for decimals, such as 0.5"),
        InputObjectType fields => Object(fields, parameter, value),
        _ => JsonValue.Create(value),
    };

    private static JsonObject Object(InputObjectType type, string parameter, string value)
    {
        try
        {
            if (JsonNode.Parse(value, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) is JsonObject json)
                return json;
        }
        catch (JsonException)
        {
            // Said below, in words of the parameter.
        }

        var fields = string.Join(", ", type.Fields.Select(field => $"{parameter}.{field.Name}"));
        throw TableRefusedException.Of(parameter, value, $"a JSON object, or is given field by field as {fields}");
    }

    private TableRefusedException Unknown(string name) =>
        Refused($"There is no parameter \"{TableRefusedException.Shown(name)}\". {Takes()}");

    private string Takes() => operation.Variables is []
        ? "The table takes no parameters."
        : $"The table takes {string.Join(", ", operation.Variables.Select(v => $"{v.Variable.Name.Value} ({schema.TypeOf(v.Type)})"))}.";

    private static TableRefusedException Refused(string message) => new(StatusCodes.Status400BadRequest, "BAD_USER_INPUT", message);
}
