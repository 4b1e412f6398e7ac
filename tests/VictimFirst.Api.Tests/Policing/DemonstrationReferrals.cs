using System.Globalization;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// The referrals of the extract that a served program was loaded from, read from its files: what answers are held against.
/// </summary>
internal static class DemonstrationReferrals
{
    public static IReadOnlyList<DemonstrationReferral> Read(DirectoryInfo data)
    {
        var cases = Rows(data, "cases").ToDictionary(row => row["referral_id"]);
        return [.. Rows(data, "referrals").Select(row => new DemonstrationReferral(
            row["source"],
            row["police_force"],
            row["crime_reference"],
            row["consent_given"] == "true",
            Instant(row["received_at"])!.Value,
            Instant(row["recorded_at"]),
            row["acknowledged_at"].Length > 0,
            cases.GetValueOrDefault(row["id"])))];
    }

    public static DateTimeOffset? Instant(string text) =>
        text.Length == 0 ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUniversalTime();

    /// <summary>Files without quoted fields, as those of cases, referrals and the force's own system are.</summary>
    public static IEnumerable<Dictionary<string, string>> Rows(DirectoryInfo data, string table)
    {
        var lines = File.ReadLines(Path.Combine(data.FullName, "demonstration-extract", $"{table}.csv"));
        var names = lines.First().Split(',');
        return lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
    }
}

internal sealed record DemonstrationReferral(
    string Source,
    string Force,
    string Reference,
    bool Consents,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? RecordedAt,
    bool IsAcknowledged,
    Dictionary<string, string>? Case)
{
    public bool IsForLeicestershire => Source == "POLICE" && Force == "LEICESTERSHIRE" && Consents && Reference.Length > 0;

    public string Spelling => SpellingOf(Reference);

    /// <summary>By a rule of this test's own: the year, and the number in nine digits.</summary>
    public static string SpellingOf(string reference) => reference.Contains('*', StringComparison.Ordinal)
        ? reference[..2] + reference[3..].PadLeft(9, '0')
        : reference;
}
