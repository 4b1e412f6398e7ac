namespace VictimFirst.Data.Changes;

/// <summary>A table that feeds a figure, and what its rows lead to.</summary>
/// <param name="Kind">One of <see cref="ChangeKinds"/>.</param>
/// <param name="Referrals">
/// SQL that both providers understand, of one column, the ids of the referrals that the rows of <see cref="Rows"/> lead to; null where
/// the kind says it all.
/// </param>
internal sealed record TracedTable(string Name, string Kind, string? Referrals)
{
    private const string Rows = "{rows}";

    public string ReferralsOf(string rows) => Referrals!.Replace(Rows, rows, StringComparison.Ordinal);

    public static TracedTable Itself(string name, string column) => new(name, ChangeKinds.Referral, $"SELECT x.{column} FROM {Rows} x");

    public static TracedTable ByPerson(string name, string column) =>
        new(name, ChangeKinds.Referral, $"SELECT r.id FROM {Rows} x JOIN referrals r ON r.person_id = x.{column}");

    public static TracedTable ByCase(string name) =>
        new(name, ChangeKinds.Referral, $"SELECT c.referral_id FROM {Rows} x JOIN cases c ON c.id = x.case_id");

    public static TracedTable Whole(string name, string kind) => new(name, kind, null);
}
