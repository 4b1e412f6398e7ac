using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// The coerced variables of one request (specification section 6.1.2). Where <see cref="Errors"/> is not empty the request must not run.
/// </summary>
public sealed class VariableValues
{
    private readonly Dictionary<string, object?> values;

    internal VariableValues(Dictionary<string, object?> values, ImmutableArray<GraphQLError> errors, Source? source)
    {
        this.values = values;
        Errors = errors;
        Source = source;
    }

    public static VariableValues None { get; } = new([], [], null);

    /// <summary>Code <c>BAD_USER_INPUT</c>, one per value that does not fit, in the order of the variable definitions.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>The document's text, so that later errors can say where they are; null leaves locations out.</summary>
    public Source? Source { get; }

    /// <summary>False where the variable was neither given nor has a default.</summary>
    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}
