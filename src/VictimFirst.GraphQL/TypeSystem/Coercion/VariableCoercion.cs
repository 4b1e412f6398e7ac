using System.Text.Json;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>Coerces a request's variables. Specification section 6.1.2.</summary>
public static class VariableCoercion
{
    /// <param name="schema">The schema that the operation was validated against.</param>
    /// <param name="operation">A valid operation of that schema.</param>
    /// <param name="variables">The request's JSON object; null and JSON null stand for no variables.</param>
    /// <param name="source">The document's text, for error locations.</param>
    /// <returns>The values, or what is wrong with them in <see cref="VariableValues.Errors"/>.</returns>
    public static VariableValues Coerce(Schema schema, OperationDefinitionNode operation, JsonElement? variables, Source? source = null) =>
        throw new NotImplementedException();
}
