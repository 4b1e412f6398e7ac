using VictimFirst.GraphQL.Authoring.Inputs;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Authoring.Fields;

/// <summary>The C# code behind a field of an object type.</summary>
internal abstract class FieldBinding
{
    /// <summary>As an explained plan names it.</summary>
    public abstract string Kind { get; }

    /// <summary>Null where the code takes no arguments.</summary>
    public ArgumentBinding? Arguments { get; init; }
}

/// <summary>Code that needs nothing but the parent: it runs without a task, while columns are built.</summary>
internal abstract class PlainBinding : FieldBinding
{
    public abstract Column Read(ObjectBatch parents, PlannedField field, NextLevel next, ErrorMask mask);
}

/// <summary>Code that is given all parents of a position at once.</summary>
internal abstract class ResolverBinding : FieldBinding
{
    /// <summary>Whether it may run at the same time as other resolvers of its level.</summary>
    public bool IsParallel { get; init; }

    public override string Kind => IsParallel ? "resolver, parallel" : "resolver";

    /// <param name="arguments">An object made by <see cref="FieldBinding.Arguments"/>; null where there are none.</param>
    public abstract ValueTask<ResolvedSlots> ResolveAsync(ObjectBatch parents, ResolveContext context, object? arguments);

    /// <summary>The same error for every parent.</summary>
    public abstract ResolvedSlots Fail(int count, Errors.GraphQLError error);
}

/// <summary>
/// A resolver's answer, one slot per parent, not yet taken apart: resolvers that run at once must not touch the next level.
/// </summary>
internal abstract class ResolvedSlots
{
    public abstract Column ToColumn(PlannedField field, NextLevel next, ErrorMask mask);
}
