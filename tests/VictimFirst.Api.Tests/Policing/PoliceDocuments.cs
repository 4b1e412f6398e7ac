namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// The documents that police clients send: what they are asked with in tests, from the data folder of what is asked, and whom they are for.
/// </summary>
internal sealed record PoliceDocuments(Func<DirectoryInfo, object> Variables, params string[] Roles)
{
    public static SortedDictionary<string, PoliceDocuments> All { get; } = new(StringComparer.Ordinal)
    {
        ["c01-reconcile-referrals"] = new(
            data => new
            {
                items = OwnReferrals(data).Where((_, i) => i % 500 == 0)
                    .Select(r => new { reference = r.Reference, recordedAt = r.RecordedAt })
                    .Append(new { reference = "20*999999", recordedAt = (DateTimeOffset?)null })
                    .Append(new { reference = "see log", recordedAt = (DateTimeOffset?)null }),
            },
            "police-vcop"),
        ["c02-unmatched-referrals"] = new(
            data => new
            {
                receivedFrom = "2020-06-01",
                receivedTo = "2020-06-30",
                references = OwnReferrals(data).Where((_, i) => i % 3 != 0).Select(r => r.Reference).TakeLast(3_000),
            },
            "police-vcop"),
        ["c03-recording-to-referral"] = new(_ => new { receivedFrom = "2020-04-01", receivedTo = "2020-06-30" }, "police-vcop"),
        ["c04-code-compliance"] = new(_ => new { asOf = "2024-03-31" }, "police-vcop", "commissioner"),
        ["c05-updates-due"] = new(_ => new { asOf = "2024-03-31" }, "police-vcop"),
        ["c07-missing-entitlements"] = new(_ => new { receivedFrom = "2020-04-01", receivedTo = "2020-06-30" }, "police-vcop"),
        ["c09-right-to-review"] = new(_ => new { receivedFrom = "2023-02-01", receivedTo = "2023-12-31" }, "police-vcop", "commissioner"),
        ["c10-notifications"] = new(_ => new { recordedFrom = "2020-04-01", recordedTo = "2020-06-30" }, "police-vcop"),
        ["c11-compliance-series"] = new(_ => new { from = "2023-03-01", to = "2024-03-31" }, "police-vcop", "commissioner"),
        ["c12-audit-sample"] = new(_ => new { recordedFrom = "2020-01-01", recordedTo = "2020-12-31", seed = "audit 2020" }, "police-vcop"),
    };

    private static IEnumerable<DemonstrationReferral> OwnReferrals(DirectoryInfo data) =>
        DemonstrationReferrals.Read(data).Where(r => r.IsForLeicestershire)
            .OrderBy(r => r.ReceivedAt).ThenBy(r => r.Reference, StringComparer.Ordinal);
}
