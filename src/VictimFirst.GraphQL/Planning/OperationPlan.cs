using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// What an operation will read, position by position. It depends on the schema, the document and the values of the variables in
/// <c>@skip</c> and <c>@include</c>, and on nothing else of a request: no viewer, no other variable.
/// </summary>
internal sealed class OperationPlan
{
    public required OperationKind Kind { get; init; }
    public required string? Name { get; init; }
    public required PlannedSelection Root { get; init; }

    /// <summary>Every rule that is not public, once per coordinate, in document order.</summary>
    public required ImmutableArray<AccessDemand> Access { get; init; }

    /// <summary>Every position's arguments, by <see cref="PlannedArguments.Index"/>.</summary>
    public required ImmutableArray<PlannedArguments> Arguments { get; init; }

    /// <summary>The number of field positions, each counted once per concrete parent type.</summary>
    public required int Positions { get; init; }

    /// <summary>The number of selections, which <see cref="PlannedSelection.Index"/> counts through.</summary>
    public required int Selections { get; init; }

    /// <summary>
    /// What the operation may cost, where that is the same for every request; null where variables say how long a list is.
    /// </summary>
    public required double? FixedCost { get; init; }

    /// <inheritdoc cref="OperationCost"/>
    public double Cost(VariableValues variables) => FixedCost ?? OperationCost.Of(Root, variables);

    public BoundArguments Bind(VariableValues variables)
    {
        var bound = new BoundArgument[Arguments.Length];
        for (var i = 0; i < bound.Length; i++)
            bound[i] = Arguments[i].Bind(variables);
        return new BoundArguments(bound);
    }
}

/// <summary>A coordinate of the schema that the operation uses, and who may use it.</summary>
internal sealed record AccessDemand(string Coordinate, AccessRule Rule, SourceLocation Where);
