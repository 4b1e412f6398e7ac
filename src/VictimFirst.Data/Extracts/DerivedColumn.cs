namespace VictimFirst.Data.Extracts;

/// <summary>
/// A column of the database table that no file has: an import fills it from another column of the same row, null where that is empty. It
/// exists so that rows can be found by something that SQL would compute differently.
/// </summary>
/// <param name="Column">Of codes: ASCII, compared byte by byte.</param>
/// <param name="Source">Name of a column of texts.</param>
/// <param name="Derive">Answers at most <c>ColumnTypes.CodeLength</c> ASCII characters.</param>
internal sealed record DerivedColumn(ExtractColumn Column, string Source, Func<string, string> Derive);
