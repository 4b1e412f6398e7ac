using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>Coerces a request's variables. Specification section 6.1.2.</summary>
public static class VariableCoercion
{
    /// <param name="schema">The schema that the operation was validated against.</param>
    /// <param name="operation">A valid operation of that schema.</param>
    /// <param name="variables">The request's JSON object; null and JSON null stand for no variables.</param>
    /// <param name="source">The document's text, for error locations.</param>
    /// <param name="suggestions">Whether errors may say "Did you mean": that gives names of the schema away.</param>
    /// <returns>The values, or what is wrong with them in <see cref="VariableValues.Errors"/>.</returns>
    public static VariableValues Coerce(
        Schema schema, OperationDefinitionNode operation, JsonElement? variables, Source? source = null, bool suggestions = false)
    {
        if (operation.Variables.IsEmpty) return source is null ? VariableValues.None : new VariableValues([], [], source);
        var values = new Dictionary<string, VariableValue>(operation.Variables.Length, StringComparer.Ordinal);
        var problems = new VariableProblems(source, suggestions);
        if (variables is { } whole && !JsonText.IsUnicode(whole))
        {
            problems.ReportText();
            return new VariableValues(values, problems.Errors, source);
        }

        foreach (var definition in operation.Variables)
        {
            var name = definition.Variable.Name.Value;
            JsonElement json = default;
            var isGiven = variables is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(name, out json);
            if (schema.TypeOf(definition.Type) is not { Named.IsInput: true } type)
            {
                problems.ReportType(definition);
            }
            else if (!isGiven && definition.DefaultValue is { } literal)
            {
                var fits = LiteralCoercion.TryCoerce(type, literal, VariableValues.None, out var coerced);
                if (fits) values[name] = new(coerced, type, null, literal);
                else problems.ReportDefault(definition, type, literal);
            }
            else if (isGiven || type is NonNullType)
            {
                if (JsonCoercion.TryCoerce(type, json, out var coerced)) values[name] = new(coerced, type, json, null);
                else problems.ReportValue(definition, type, json);
            }
        }

        return new VariableValues(values, problems.Errors, source);
    }
}
