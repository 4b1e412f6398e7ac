using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Turns input values into C# values: scalars by their coercion, enums to <see cref="EnumValue.RuntimeValue"/> or the value's name, lists
/// to <c>object?[]</c>, input objects to <see cref="InputObject"/>. Specification section 3, "Input Coercion" of each type.
/// </summary>
public static class InputCoercion
{
    internal const string Code = "BAD_USER_INPUT";

    /// <exception cref="GraphQLException">The value does not fit; the text names the place inside the value.</exception>
    public static object? CoerceLiteral(GraphQLType type, ValueNode literal, VariableValues variables) =>
        LiteralCoercion.TryCoerce(type, literal, variables, out var value)
            ? value
            : throw Rejected(FirstProblem(type, literal, variables), variables);

    /// <inheritdoc cref="CoerceLiteral"/>
    public static object? CoerceJson(GraphQLType type, JsonElement value)
    {
        if (!JsonText.IsUnicode(value)) throw new GraphQLException(JsonText.Refusal, Code);
        if (JsonCoercion.TryCoerce(type, value, out var coerced)) return coerced;
        InputProblem? first = null;
        new JsonValidation(problem => (first = problem) is null, suggestions: false).Check(type, value);
        throw Rejected(first!.Value, VariableValues.None);
    }

    internal static InputProblem FirstProblem(GraphQLType type, ValueNode literal, VariableValues variables)
    {
        InputProblem? first = null;
        new LiteralValidation(problem => (first = problem) is null, variables, suggestions: false).Check(type, literal);

        // A variable without a value at a nullable place is no problem by itself; the caller asked for a value all the same.
        return first ?? new InputProblem($"Expected a value of type \"{type}\" to be provided.", literal, Path: null);
    }

    private static GraphQLException Rejected(InputProblem problem, VariableValues variables) => new(new GraphQLError
    {
        Message = $"Invalid value{InputPath.Describe(problem.Path)}: {problem.Message}",
        Locations = variables.LocationsOf(problem.Node),
        Code = Code,
    });
}
