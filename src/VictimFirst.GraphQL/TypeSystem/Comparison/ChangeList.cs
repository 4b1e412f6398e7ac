using System.Collections.Immutable;

namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>The changes found so far, in the order of the older schema.</summary>
internal sealed class ChangeList
{
    private readonly ImmutableArray<SchemaChange>.Builder changes = ImmutableArray.CreateBuilder<SchemaChange>();

    public void Breaking(string coordinate, string description) => changes.Add(new(Criticality.Breaking, coordinate, description));

    public void Dangerous(string coordinate, string description) => changes.Add(new(Criticality.Dangerous, coordinate, description));

    public void Safe(string coordinate, string description) => changes.Add(new(Criticality.Safe, coordinate, description));

    public ImmutableArray<SchemaChange> ToImmutable() => changes.ToImmutable();
}
