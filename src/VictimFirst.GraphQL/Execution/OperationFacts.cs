using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// What is known of an operation beside its answer, for a host that keeps account of who reads what. Filled as far as the operation came.
/// </summary>
public sealed class OperationFacts
{
    /// <summary><c>sha256:</c> and 64 hexadecimal digits of the document's text; null where there was no text.</summary>
    public string? Document { get; internal set; }

    /// <summary>A name of the grammar, as the document has it.</summary>
    public string? OperationName { get; internal set; }
    public OperationKind? Kind { get; internal set; }

    /// <summary>What the operation uses of what is not public, each coordinate once, in document order.</summary>
    public ImmutableArray<CoordinateUse> Uses { get; internal set; } = [];

    /// <summary>Every argument and input field that was given or has a default, down to the leaves.</summary>
    public ImmutableArray<GivenInput> Inputs { get; internal set; } = [];

    /// <summary>What the operation may cost, told before it ran.</summary>
    public double? Cost { get; internal set; }

    /// <summary>Objects in the answer, the root left out.</summary>
    public long Objects { get; internal set; }

    /// <summary>Leaf values of those objects, null or not; a list of leaves counts one.</summary>
    public long Leaves { get; internal set; }

    internal void Take(OperationPlan plan, VariableValues variables, ImmutableArray<AccessDemand> demands)
    {
        (OperationName, Kind, Cost) = (plan.Name, plan.Kind, plan.Cost(variables));
        Uses = [.. demands.DistinctBy(d => d.Coordinate).Select(CoordinateUse.Of)];
        Inputs = [.. plan.Arguments.SelectMany(a => a.Inputs(variables))];
    }
}

/// <summary>A coordinate and every name that its rule speaks of, whether or not the rule needs it of this viewer.</summary>
public sealed record CoordinateUse(string Coordinate, ImmutableArray<string> Scopes, ImmutableArray<string> Policies)
{
    internal static CoordinateUse Of(AccessDemand demand) => new(
        demand.Coordinate,
        [.. demand.Rule.Requirements.OfType<AccessRequirement.Scopes>().SelectMany(s => s.AnyOf.Sets).SelectMany(all => all).Distinct()],
        [.. demand.Rule.Requirements.OfType<AccessRequirement.Policies>().SelectMany(p => p.AnyOf.Sets).SelectMany(all => all).Distinct()]);
}

/// <summary>Stands before and behind every operation. Null wherever a host has none.</summary>
/// <param name="Admit">Asked once access is decided and before anything is read: an error refuses the operation.</param>
/// <param name="Release">
/// Awaited with every response before a byte of it is written, refusals too; what it returns is written. Its services are those that the
/// resolvers had.
/// </param>
public sealed record OperationGuard(
    Func<OperationFacts, GraphQLError?> Admit,
    Func<OperationFacts, GraphQLResponse, IServiceProvider, ValueTask<GraphQLResponse>> Release);
