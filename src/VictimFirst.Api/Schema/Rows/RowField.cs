using System.Collections.Immutable;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>What a field of the schema is of a row.</summary>
/// <param name="Properties">The row's properties that must be read for the field.</param>
internal abstract record RowField(ImmutableArray<string> Properties)
{
    private RowField(string property) : this([property])
    {
    }

    /// <summary>The value of a column as it is.</summary>
    public sealed record Column(string Property) : RowField(Property);

    /// <summary>A column's code, which the schema tells with its label.</summary>
    public sealed record Coded(string Property, CodeList List) : RowField(Property);

    /// <summary>The place of a level that a police beat lies in.</summary>
    public sealed record Place(string Property, AreaLevel Level) : RowField(Property);

    /// <summary>The row's key, sealed.</summary>
    public sealed record Id(string Property) : RowField(Property);

    /// <summary>Rows of another entity.</summary>
    public sealed record Related(RowRelation Relation, string ParentProperty, bool IsList) : RowField(ParentProperty);

    /// <summary>How the service's promises stand. A filter asks which are still to be kept.</summary>
    public sealed record Duties(string Property) : RowField(Property);

    /// <summary>What is worked out of several columns or tables. It cannot be filtered by.</summary>
    public sealed record Computed(ImmutableArray<string> Read) : RowField(Read);
}
