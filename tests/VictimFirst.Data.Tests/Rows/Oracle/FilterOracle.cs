using VictimFirst.Data.Rows;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>Whether a filter holds for a row, in two values: nothing lies above, below or within what is not there.</summary>
internal sealed class FilterOracle(RowWorld world)
{
    public bool Holds(RowFilter filter, object row) => filter switch
    {
        RowFilter.All all => all.Parts.All(part => Holds(part, row)),
        RowFilter.Any any => any.Parts.Any(part => Holds(part, row)),
        RowFilter.Field field => Holds(field, row.GetType().GetProperty(field.Property)!.GetValue(row)),
        RowFilter.Related related =>
            RelationOracle.Related(world, related.Relation, row).Any(child => Holds(related.Where, child)) != related.Negated,
        _ => throw new InvalidOperationException($"Nothing judges {filter.GetType().Name}."),
    };

    private static bool Holds(RowFilter.Field field, object? value) => field.Operator switch
    {
        FilterOperator.Eq => Equals(value, field.Value),
        FilterOperator.Neq => !Equals(value, field.Value),
        FilterOperator.In => ((Array)field.Value!).Cast<object?>().Contains(value),
        FilterOperator.Nin => !((Array)field.Value!).Cast<object?>().Contains(value),
        _ when value is null => false,
        FilterOperator.Gt => OrderOracle.Ascending(value, field.Value) > 0,
        FilterOperator.Gte => OrderOracle.Ascending(value, field.Value) >= 0,
        FilterOperator.Lt => OrderOracle.Ascending(value, field.Value) < 0,
        FilterOperator.Lte => OrderOracle.Ascending(value, field.Value) <= 0,
        FilterOperator.Contains => ((string)value).Contains((string)field.Value!, StringComparison.Ordinal),
        FilterOperator.StartsWith => ((string)value).StartsWith((string)field.Value!, StringComparison.Ordinal),
        _ => throw new InvalidOperationException($"Nothing judges {field.Operator}."),
    };
}
