using System.Collections.Immutable;
using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// The coerced variables of one request (specification section 6.1.2). Where <see cref="Errors"/> is not empty the request must not run.
/// </summary>
public sealed class VariableValues
{
    private readonly Dictionary<string, VariableValue> values;

    internal VariableValues(Dictionary<string, VariableValue> values, ImmutableArray<GraphQLError> errors, Source? source)
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
    public bool TryGet(string name, out object? value)
    {
        var isGiven = values.TryGetValue(name, out var entry);
        value = entry.Coerced;
        return isGiven;
    }

    /// <summary>The value as a literal, for custom scalars that have a variable inside; null where there is no value.</summary>
    internal ValueNode? LiteralOf(string name) => values.TryGetValue(name, out var entry)
        ? entry.Json is { } json ? VariableReplacement.FromJson(json, entry.Type) : entry.Default
        : null;

    internal ImmutableArray<SourceLocation> LocationsOf(SyntaxNode? node) =>
        Source is null || node is null ? [] : [Source.LocationOf(node.Start)];
}

/// <summary>A variable's value, and where it came from: the request's JSON or the definition's default.</summary>
internal readonly record struct VariableValue(object? Coerced, GraphQLType Type, JsonElement? Json, ValueNode? Default);
