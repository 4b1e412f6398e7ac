using System.Collections.Frozen;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;

namespace VictimFirst.Api.Schema.Rows;

internal sealed record TimelineEvent(TimelineEventKind Kind, DateOnly On, DateTimeOffset? At, Code? Detail);

/// <summary>What happened in cases, in order. On one day, what has a time comes in its order, and what has none after it.</summary>
internal static class TimelineEvents
{
    private static readonly FrozenDictionary<TimelineEventKind, CodeList> Details = new Dictionary<TimelineEventKind, string>
    {
        [TimelineEventKind.ReferralReceived] = CodeListNames.ReferralSource,
        [TimelineEventKind.FirstContact] = CodeListNames.ContactChannel,
        [TimelineEventKind.NeedsAssessed] = CodeListNames.NeedStage,
        [TimelineEventKind.SupportGiven] = CodeListNames.SupportType,
        [TimelineEventKind.SpecialistReferral] = CodeListNames.SpecialistReferralKind,
        [TimelineEventKind.MentalHealthReferral] = CodeListNames.MentalHealthReferralKind,
        [TimelineEventKind.TargetHardeningRequested] = CodeListNames.TargetHardeningRoute,
        [TimelineEventKind.HardshipAwarded] = CodeListNames.HardshipPurpose,
        [TimelineEventKind.RestorativeJusticeReceived] = CodeListNames.RjInitiator,
        [TimelineEventKind.RestorativeJusticeClosed] = CodeListNames.RjClosureCategory,
        [TimelineEventKind.CaseClosed] = CodeListNames.ClosureReason,
        [TimelineEventKind.SatisfactionSurveyed] = CodeListNames.SatisfactionResult,
    }.ToFrozenDictionary(detail => detail.Key, detail => CodeListCatalogue.Get(detail.Value));

    public static async Task<IReadOnlyDictionary<long, TimelineEvent[]>> ReadAsync(
        RowSession session, IReadOnlyCollection<long> caseIds, CancellationToken cancelled) =>
        (await session.TimelineAsync(caseIds, cancelled))
            .GroupBy(row => row.CaseId)
            .ToDictionary(events => events.Key, events => events
                .Select(EventOf)
                .OrderBy(e => e.On).ThenBy(e => e.At ?? DateTimeOffset.MaxValue).ThenBy(e => e.Kind)
                .ToArray());

    private static TimelineEvent EventOf(TimelineRow row) => new(
        row.Kind,
        row.On ?? ServiceCalendar.LocalDate(row.At!.Value),
        row.At,
        row.Detail is { } code ? Details[row.Kind][code] : null);
}
