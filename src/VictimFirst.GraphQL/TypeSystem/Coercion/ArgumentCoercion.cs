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
    /// <exception cref="GraphQLException">A value does not fit its type; code <c>BAD_USER_INPUT</c>.</exception>
    public static InputObject Coerce(
        ImmutableArray<InputValue> definitions, ImmutableArray<ArgumentNode> given, VariableValues variables, SyntaxNode where) =>
        throw new NotImplementedException();
}
