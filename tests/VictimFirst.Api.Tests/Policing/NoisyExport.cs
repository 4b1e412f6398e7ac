using System.Globalization;
using System.Text.Json;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// What a force might export: its own references in every spelling, and among them others' people, unknown numbers, slips and repetitions.
/// Each item knows its answer from the extract's rows.
/// </summary>
internal sealed class NoisyExport
{
    private static readonly TimeSpan FortyEightHours = TimeSpan.FromHours(48);
    private static readonly DateTimeOffset TakenAt = DemonstrationReferrals.Instant("2020-10-05T06:00:00+01:00")!.Value;
    private static readonly string[] Slips =
        ["not known", "20*", "2000012345", "XX/000123/20", "20*1234567890", "2.0E+10", "see log", "20/123456/"];

    private readonly Random random;
    private readonly ILookup<string, DemonstrationReferral> own;
    private readonly List<DemonstrationReferral> ownRows;
    private readonly List<DemonstrationReferral> othersRows;
    private readonly Dictionary<string, int> asked = [];

    public NoisyExport(IReadOnlyList<DemonstrationReferral> held, int seed)
    {
        random = new Random(seed);
        ownRows = [.. held.Where(r => r.IsForLeicestershire)];
        othersRows = [.. held.Where(r => !r.IsForLeicestershire && r.Reference.Length > 0)];
        own = ownRows.ToLookup(r => r.Spelling);
    }

    public IReadOnlyList<NoisyItem> Items(int count) => [.. Enumerable.Range(0, count).Select(Item)];

    private NoisyItem Item(int place)
    {
        switch (random.Next(20))
        {
            case 0:
                var slip = Slips[random.Next(Slips.Length)];
                return slip == "20/123456/" ? Asked("20000123456", slip, place) : Slip(slip);
            case 1:
                return Reference(othersRows[random.Next(othersRows.Count)], place);
            case 2:
                var absent = string.Create(CultureInfo.InvariantCulture, $"{random.Next(10, 21)}{random.Next(500_000_000, 999_999_999)}");
                return Asked(absent, Typed(absent), place);
            case 3 when asked.Count > 0:
                var again = asked.Keys.ElementAt(random.Next(asked.Count));
                return Asked(again, Typed(again), place);
            default:
                return Reference(ownRows[random.Next(ownRows.Count)], place);
        }
    }

    private NoisyItem Reference(DemonstrationReferral row, int place) => row.Reference.StartsWith("XX/", StringComparison.Ordinal)
        ? Slip(row.Reference)
        : Asked(row.Spelling, Typed(row.Spelling), place);

    private NoisyItem Asked(string spelling, string text, int place)
    {
        if (!asked.TryAdd(spelling, place))
            return new NoisyItem(
                text, null, Answer(text, "DUPLICATE_IN_REQUEST", $"Item {asked[spelling] + 1} asks for the same reference."));
        if (!own.Contains(spelling)) return new NoisyItem(text, null, Answer(text, "NOT_FOUND"));
        var row = own[spelling].MinBy(r => r.ReceivedAt)!;
        return new NoisyItem(text, row.RecordedAt, Answer(text, "MATCHED", null, row));
    }

    private static NoisyItem Slip(string text) => new(text, null, Answer(text, "INVALID_REFERENCE", CrimeReference.ExpectedFormats));

    private string Typed(string spelling)
    {
        var number = spelling[2..];
        return random.Next(8) switch
        {
            0 => $"{spelling[..2]}*{number.TrimStart('0')}",
            1 => $" {spelling} ",
            2 => $"{spelling[..2]} {number}",
            3 => $"{spelling[..2]}/{number.TrimStart('0')}",
            4 => $"Crime ref: {spelling}",
            5 => number.StartsWith("000", StringComparison.Ordinal) ? $"{spelling[..2]}OOO{number[3..]}" : spelling,
            6 => $"{spelling}.0",
            _ => spelling,
        };
    }

    private static string Answer(string text, string status, string? reason = null, DemonstrationReferral? row = null)
    {
        var contact = Given(row?.Case?["first_contact_at"]);
        return JsonSerializer.SerializeToElement(new
        {
            reference = text,
            status,
            reason,
            receivedAt = row?.ReceivedAt.UtcDateTime,
            acknowledged = row?.IsAcknowledged,
            consentOnFile = row is null ? null : (bool?)true,
            contactedWithin48Hours = row is null ? null
                : contact is { } at ? at - row.ReceivedAt <= FortyEightHours
                : TakenAt > row.ReceivedAt + FortyEightHours ? false : (bool?)null,
            contactOutcome = row is null ? null : row.Case?["contact_outcome"] switch
            {
                "ACCEPTED_SUPPORT" or "DECLINED_ONGOING_SUPPORT" or "OUT_OF_AREA" => "CONTACTED",
                null or "NOT_YET_CONTACTED" => "NOT_CONTACTED",
                _ => "UNABLE_TO_CONTACT",
            },
            supportClosed = row is null ? null : (bool?)(row.Case?["closed_on"].Length > 0),
        }) is var answer ? JsonSerializer.Serialize(answer) : "";
    }

    private static DateTimeOffset? Given(string? instant) => instant is null ? null : DemonstrationReferrals.Instant(instant);
}

/// <param name="Expected">The item of the answer, as JSON.</param>
internal sealed record NoisyItem(string Text, DateTimeOffset? RecordedAt, string Expected);
