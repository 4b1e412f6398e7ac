using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Import.Checks;

/// <summary>A rule that one line alone cannot show, as a query over what is staged and what is stored.</summary>
/// <param name="Column">The column that a report names.</param>
/// <param name="Sql">
/// Yields one row per bad line, first line first: the line, the value as text or instant, and a number that the reason needs (or null).
/// Takes the most rows to yield as <c>@limit</c>.
/// </param>
/// <param name="Reason">Makes the reason, as the end of a sentence that begins with the value, from that number.</param>
internal sealed record StagingCheck(ExtractTable Table, ExtractColumn Column, string Sql, Func<long?, string> Reason)
{
    /// <summary>The other tables that the check rests on: where one of their files could not be read, the check says nothing.</summary>
    public IReadOnlyList<string> RestsOn { get; init; } = [];

    /// <summary>For a reference: the table in which the value was looked for, so that one reject does not make others.</summary>
    public string? ReferencedTable { get; init; }
}
