using System.Collections.Immutable;

namespace VictimFirst.Data.Rows;

/// <summary>What is asked of a property. An order of texts is that of the database's collation.</summary>
public enum FilterOperator
{
    Eq,

    /// <summary>Also holds where there is no value.</summary>
    Neq,
    In,

    /// <summary>Also holds where there is no value.</summary>
    Nin,
    Gt,
    Gte,
    Lt,
    Lte,
    Contains,
    StartsWith,
}

/// <summary>Which rows of an entity are asked for, in terms of its properties and relations.</summary>
public abstract record RowFilter
{
    private RowFilter()
    {
    }

    /// <summary>Every row.</summary>
    public static RowFilter None { get; } = new All([]);

    /// <summary>Holds where every part does; with no parts, always.</summary>
    public sealed record All(ImmutableArray<RowFilter> Parts) : RowFilter;

    /// <summary>Holds where a part does; with no parts, never.</summary>
    public sealed record Any(ImmutableArray<RowFilter> Parts) : RowFilter;

    /// <param name="Property">Of the entity, such as OpenedAt.</param>
    /// <param name="Value">
    /// Of the property's type, with offset zero where it is an instant; null for "no value". For In and Nin an array of such values.
    /// </param>
    public sealed record Field(string Property, FilterOperator Operator, object? Value) : RowFilter;

    /// <param name="Relation">From the entity, of <see cref="RowRelations"/>.</param>
    /// <param name="Negated">Holds where no related row matches, rather than where one does.</param>
    public sealed record Related(RowRelation Relation, RowFilter Where, bool Negated = false) : RowFilter;
}
