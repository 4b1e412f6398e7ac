using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>The documents that police clients send: what they are asked with in tests, and whom they are for.</summary>
internal sealed record PoliceDocuments(Func<ServedApi, object> Variables, params string[] Roles)
{
    public static SortedDictionary<string, PoliceDocuments> All { get; } = new(StringComparer.Ordinal)
    {
        ["c01-reconcile-referrals"] = new(
            api => new
            {
                items = OwnReferrals(api).Where((_, i) => i % 500 == 0)
                    .Select(r => new { reference = r.Reference, recordedAt = r.RecordedAt })
                    .Append(new { reference = "20*999999", recordedAt = (DateTimeOffset?)null })
                    .Append(new { reference = "see log", recordedAt = (DateTimeOffset?)null }),
            },
            "police-vcop"),
        ["c02-unmatched-referrals"] = new(
            api => new
            {
                receivedFrom = "2020-06-01",
                receivedTo = "2020-06-30",
                references = OwnReferrals(api).Where((_, i) => i % 3 != 0).Select(r => r.Reference).TakeLast(3_000),
            },
            "police-vcop"),
        ["c03-recording-to-referral"] = new(_ => new { receivedFrom = "2020-04-01", receivedTo = "2020-06-30" }, "police-vcop"),
    };

    private static IEnumerable<DemonstrationReferral> OwnReferrals(ServedApi api) =>
        DemonstrationReferrals.Read(api.Data).Where(r => r.IsForLeicestershire).OrderBy(r => r.ReceivedAt).ThenBy(r => r.Reference, StringComparer.Ordinal);
}
