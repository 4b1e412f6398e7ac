using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Policing;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.ServiceLevels;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

internal sealed record VictimsRightToReviewArguments(DateOnly ReceivedFrom, DateOnly ReceivedTo);

internal sealed record PoliceCount(string Code, string Label, int Count);

internal sealed record VictimsRightToReview
{
    public required int Requests { get; init; }
    public required int Eligible { get; init; }
    public required PoliceShare TriagedWithin10WorkingDays { get; init; }
    public required PoliceShare CompletedWithin30Days { get; init; }
    public required PoliceShare ExtensionsAgreed { get; init; }
    public required IReadOnlyList<PoliceCount> Outcomes { get; init; }
    public required IReadOnlyList<PoliceCount> DelayReasons { get; init; }

    /// <summary>What a working day is.</summary>
    public required string Calendar { get; init; }
}

internal static class VictimsRightToReviewQuery
{
    private const int MostDays = 1_830;

    public static async ValueTask<VictimsRightToReview?> Resolve(
        ResolveContext context, QueryRoot root, VictimsRightToReviewArguments arguments)
    {
        _ = PoliceDays.Of(context, ("receivedFrom", arguments.ReceivedFrom), ("receivedTo", arguments.ReceivedTo), MostDays);
        var today = ServiceCalendar.LocalDate(context.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        await using var rows = PoliceRows.For(context);
        var requests = await ForceFiles.Reviews(rows.Figures, arguments.ReceivedFrom, arguments.ReceivedTo).ToListAsync(context.Cancelled);
        var eligible = requests.FindAll(r => r.IsEligible);
        bool? IsCompleted(DateOnly received, DateOnly? completed) =>
            InTime(received.AddDays(VcopRules.VrrCompletionDays), completed, today);
        return new VictimsRightToReview
        {
            Requests = requests.Count,
            Eligible = eligible.Count,
            TriagedWithin10WorkingDays = PoliceShare.Of(requests, r => InTime(TriageDueOn(r.ReceivedOn), r.TriagedOn, today)),
            CompletedWithin30Days = PoliceShare.Of(eligible, r => IsCompleted(r.ReceivedOn, r.CompletedOn)),
            ExtensionsAgreed = PoliceShare.Of(
                eligible.Where(r => IsCompleted(r.ReceivedOn, r.CompletedOn) is false), r => r.ExtensionAgreed is true),
            Outcomes = Counts(CodeListNames.VrrOutcome, eligible.Select(r => r.Outcome)),
            Calendar = WorkingCalendar.Name,
            DelayReasons = Counts(CodeListNames.VrrDelayReason, eligible.Select(r => r.DelayReason)),
        };
    }

    /// <summary>Null while it is neither done nor overdue.</summary>
    private static bool? InTime(DateOnly due, DateOnly? done, DateOnly today) => done is { } day ? day <= due : today > due ? false : null;

    private static DateOnly TriageDueOn(DateOnly received)
    {
        var day = received;
        for (var i = 0; i < VcopRules.VrrTriageWorkingDays; i++) day = WorkingCalendar.NextWorkingDay(day);
        return day;
    }

    private static IReadOnlyList<PoliceCount> Counts(string list, IEnumerable<string?> codes)
    {
        var counts = codes.OfType<string>().CountBy(code => code).ToDictionary();
        return
        [
            .. CodeListCatalogue.Get(list).Codes
                .Select(code => new PoliceCount(code.Value, code.Label, counts.GetValueOrDefault(code.Value))),
        ];
    }
}
