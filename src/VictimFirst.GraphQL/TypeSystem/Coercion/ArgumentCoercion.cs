using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>Coerces the arguments of a field or a directive. Specification section 6.4.1.</summary>
public static class ArgumentCoercion
{
    /// <param name="definitions">The arguments as the schema defines them.</param>
    /// <param name="given">The arguments as written.</param>
    /// <param name="variables">The request's coerced variables.</param>
    /// <param name="where">The field or directive that the arguments belong to, for error locations.</param>
    /// <param name="owner">The coordinate of the field or directive, for error texts: <c>Query.cases</c>, <c>@skip</c>.</param>
    /// <exception cref="GraphQLException">A value does not fit its type; code <c>BAD_USER_INPUT</c>.</exception>
    public static InputObject Coerce(
        ImmutableArray<InputValue> definitions, ImmutableArray<ArgumentNode> given, VariableValues variables, SyntaxNode where,
        string? owner = null)
    {
        if (definitions.IsEmpty) return InputObject.Empty;
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, object?>>(definitions.Length);
        foreach (var definition in definitions)
        {
            var node = LiteralCoercion.Find(given, definition.Name);
            var isWithoutValue = node is null || (node.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _));
            if (node is null && definition.IsRequired)
            {
                throw Rejected($"{Describe(definition, owner)} of required type \"{definition.Type}\" was not provided.", where, variables);
            }

            if (isWithoutValue && !definition.IsRequired)
            {
                if (definition.DefaultValue is not null) members.Add(new(definition.Name, LiteralCoercion.Default(definition)));
            }
            else if (LiteralCoercion.TryCoerce(definition.Type, node!.Value, variables, out var value))
            {
                members.Add(new(definition.Name, value));
            }
            else
            {
                var problem = InputCoercion.FirstProblem(definition.Type, node.Value, variables);
                var message = $"{Describe(definition, owner)} has invalid value{InputPath.Describe(problem.Path)}: {problem.Message}";
                throw Rejected(message, problem.Node ?? where, variables);
            }
        }

        return new InputObject(members.DrainToImmutable());
    }

    private static string Describe(InputValue definition, string? owner) =>
        owner is null ? $"Argument \"{definition.Name}\"" : $"Argument \"{owner}({definition.Name}:)\"";

    private static GraphQLException Rejected(string message, SyntaxNode where, VariableValues variables) =>
        new(new GraphQLError { Message = message, Locations = variables.LocationsOf(where), Code = InputCoercion.Code });
}
