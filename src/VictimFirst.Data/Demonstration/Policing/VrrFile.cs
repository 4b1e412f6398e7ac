using System.Globalization;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Files;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.ServiceLevels;

namespace VictimFirst.Data.Demonstration.Policing;

/// <summary>
/// The reviews of February to December 2023 as printed: 57 requests, 54 eligible (22 re-opened, 1 overturned but barred, 31 upheld), all
/// triaged in 10 working days, 12 not completed in 30 days (11 for complexity, 1 for sickness), every extension agreed.
/// </summary>
internal sealed class VrrFile(Draw draw, ExtractFiles files)
{
    private const int Requests = 57;
    private const int Late = 12;

    private static readonly DateOnly First = new(2023, 2, 1);
    private static readonly DateOnly Last = new(2023, 12, 31);

    public void Write()
    {
        List<string?> outcomes =
        [
            .. Enumerable.Repeat(VrrOutcomes.Reopened, 22), VrrOutcomes.OverturnedStatuteBarred,
            .. Enumerable.Repeat(VrrOutcomes.Upheld, 31), null, null, null,
        ];
        draw.Shuffle(outcomes);
        var late = Enumerable.Range(0, Requests).Where(i => outcomes[i] is not null).Take(Late).ToList();
        for (var i = 0; i < Requests; i++) files.Write(Request(i, outcomes[i], late.Contains(i), isSickness: i == late[0]));
    }

    private VrrRequest Request(int i, string? outcome, bool isLate, bool isSickness)
    {
        var received = First.AddDays(i * (Last.DayNumber - First.DayNumber) / (Requests - 1));
        var triaged = received;
        for (var days = draw.Between(0, VcopRules.VrrTriageWorkingDays); days > 0; days--)
            triaged = WorkingCalendar.NextWorkingDay(triaged);
        var completed = received.AddDays(isLate
            ? draw.Between(VcopRules.VrrCompletionDays + 1, 60)
            : draw.Between(Math.Min(triaged.DayNumber - received.DayNumber, VcopRules.VrrCompletionDays), VcopRules.VrrCompletionDays));
        return new VrrRequest
        {
            Id = files.VrrRequests.NextId(),
            PoliceForce = "LEICESTERSHIRE",
            CrimeReference = string.Create(CultureInfo.InvariantCulture, $"22{500_000 + i:000000000}"),
            ReceivedOn = received,
            IsEligible = outcome is not null,
            TriagedOn = triaged,
            Outcome = outcome,
            CompletedOn = outcome is null ? null : completed,
            ExtensionAgreed = isLate ? true : null,
            DelayReason = !isLate ? null : isSickness ? VrrDelayReasons.OfficerSickness : VrrDelayReasons.Complexity,
        };
    }
}
