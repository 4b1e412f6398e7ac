using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>Coerces a request's variables. Specification section 6.1.2.</summary>
public static class VariableCoercion
{
    /// <summary>Errors per request. A long list of wrong items would otherwise be answered with a longer list of errors.</summary>
    private const int MaxErrors = 50;

    /// <param name="schema">The schema that the operation was validated against.</param>
    /// <param name="operation">A valid operation of that schema.</param>
    /// <param name="variables">The request's JSON object; null and JSON null stand for no variables.</param>
    /// <param name="source">The document's text, for error locations.</param>
    /// <returns>The values, or what is wrong with them in <see cref="VariableValues.Errors"/>.</returns>
    public static VariableValues Coerce(Schema schema, OperationDefinitionNode operation, JsonElement? variables, Source? source = null)
    {
        if (operation.Variables.IsEmpty) return source is null ? VariableValues.None : new VariableValues([], [], source);
        var values = new Dictionary<string, VariableValue>(operation.Variables.Length, StringComparer.Ordinal);
        var errors = new List<GraphQLError>();
        foreach (var definition in operation.Variables)
        {
            var name = definition.Variable.Name.Value;
            if (schema.TypeOf(definition.Type) is not { Named.IsInput: true } type)
            {
                Report($"Variable \"${name}\" expected value of type \"{Printer.Print(definition.Type)}\" which cannot be used as an input type.", definition.Type);
                continue;
            }

            JsonElement json = default;
            var isGiven = variables is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(name, out json);
            if (!isGiven && definition.DefaultValue is { } literal)
            {
                if (LiteralCoercion.TryCoerce(type, literal, VariableValues.None, out var coerced)) values[name] = new(coerced, type, null, literal);
                else ReportDefault(type, definition, literal);
            }
            else if (isGiven || type is NonNullType)
            {
                if (JsonCoercion.TryCoerce(type, json, out var coerced)) values[name] = new(coerced, type, json, null);
                else ReportValue(type, definition, json);
            }
        }

        return new VariableValues(values, [.. errors], source);

        void ReportValue(GraphQLType type, VariableDefinitionNode definition, JsonElement json) => new JsonValidation(
            problem => Report($"Variable \"${definition.Variable.Name}\" has invalid value{InputPath.Describe(problem.Path)}: {problem.Message}", definition),
            suggestions: false).Check(type, json);

        void ReportDefault(GraphQLType type, VariableDefinitionNode definition, ValueNode literal) => new LiteralValidation(
            problem => Report($"Variable \"${definition.Variable.Name}\" has invalid default value{InputPath.Describe(problem.Path)}: {problem.Message}", definition),
            variables: null, suggestions: false).Check(type, literal);

        // Answers whether more errors are wanted.
        bool Report(string message, SyntaxNode node)
        {
            if (errors.Count > MaxErrors) return false;
            var isLast = errors.Count == MaxErrors;
            errors.Add(new GraphQLError
            {
                Message = isLast ? "Too many errors processing variables, error limit reached. Execution aborted." : message,
                Locations = isLast || source is null ? [] : [source.LocationOf(node.Start)],
                Code = InputCoercion.Code,
            });
            return !isLast;
        }
    }
}
