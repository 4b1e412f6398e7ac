using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Turns input values into C# values: scalars by their coercion, enums to <see cref="EnumValue.RuntimeValue"/> or the value's name, lists to
/// <c>object?[]</c>, input objects to <see cref="InputObject"/>. Specification section 3, "Input Coercion" of each type.
/// </summary>
public static class InputCoercion
{
    /// <exception cref="GraphQLException">The value does not fit; the text names the place inside the value.</exception>
    public static object? CoerceLiteral(GraphQLType type, ValueNode literal, VariableValues variables) => throw new NotImplementedException();

    /// <inheritdoc cref="CoerceLiteral"/>
    public static object? CoerceJson(GraphQLType type, JsonElement value) => throw new NotImplementedException();
}
