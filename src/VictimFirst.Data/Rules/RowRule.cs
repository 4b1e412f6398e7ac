using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Rules;

/// <summary>
/// A rule between the columns of one row, once as the check of the database that nothing gets past, and once as code, so that an import
/// can name the line that breaks it. The two are held together by a test that puts the same random rows to both.
/// </summary>
/// <param name="Column">The column that a report names.</param>
/// <param name="Reason">What is wrong with that column's value, as the end of a sentence that begins with it.</param>
internal sealed record RowRule(string Table, string Name, string Column, string Reason, Func<ExtractRow, bool> IsBroken)
{
    public required string PostgreSql { get; init; }

    public required string SqlServer { get; init; }

    /// <summary>The condition that holds (or is null) for every good row.</summary>
    public string Check(DatabaseProvider provider) => provider == DatabaseProvider.PostgreSql ? PostgreSql : SqlServer;
}
