namespace VictimFirst.Data.Import.Checks;

/// <summary>A column whose values occur once in a table, beside the key.</summary>
/// <param name="Where">The rows that the rule is about, by column and value; null for all.</param>
internal sealed record UniqueRule(string Table, string Column, (string Column, string Value)? Where, string Reason);
