using System.Collections.Immutable;
using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>Words what is wrong with a request's variables, up to a number of errors: a list of wrong items may be very long.</summary>
internal sealed class VariableProblems(Source? source, bool suggestions)
{
    private const int MaxErrors = 50;
    private readonly List<GraphQLError> errors = [];

    public ImmutableArray<GraphQLError> Errors => [.. errors];

    public void ReportText() => errors.Add(new GraphQLError { Message = JsonText.Refusal, Code = InputCoercion.Code });

    public void ReportType(VariableDefinitionNode definition)
    {
        var type = Printer.Print(definition.Type);
        Report($"{Name(definition)} expected value of type \"{type}\" which cannot be used as an input type.", definition.Type);
    }

    public void ReportValue(VariableDefinitionNode definition, GraphQLType type, JsonElement json) => new JsonValidation(
        problem => Report($"{Name(definition)} has invalid value{InputPath.Describe(problem.Path)}: {problem.Message}", definition),
        suggestions).Check(type, json);

    public void ReportDefault(VariableDefinitionNode definition, GraphQLType type, ValueNode literal) => new LiteralValidation(
        problem => Report($"{Name(definition)} has invalid default value{InputPath.Describe(problem.Path)}: {problem.Message}", definition),
        variables: null, suggestions).Check(type, literal);

    private static string Name(VariableDefinitionNode definition) => $"Variable \"${definition.Variable.Name}\"";

    /// <returns>Whether more errors are wanted.</returns>
    private bool Report(string message, SyntaxNode node)
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
