namespace VictimFirst.Data.Rows;

/// <summary>
/// One key of an order. Rows without a value come last going up and first going down, on either provider.
/// </summary>
/// <param name="Property">Of the entity, such as OpenedAt.</param>
public sealed record RowOrder(string Property, bool Descending = false);
