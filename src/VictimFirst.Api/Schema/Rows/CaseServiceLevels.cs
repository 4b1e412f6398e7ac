using VictimFirst.Data.Rows;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.ServiceLevels;

namespace VictimFirst.Api.Schema.Rows;

internal enum TrafficLight
{
    Green,
    Amber,
    Red,
    Clear,
}

internal sealed record CaseServiceLevel(
    ServiceDuty Duty, DateTimeOffset? DueAt, DateTimeOffset? MetAt, Code Outcome, TrafficLight Light, string Calendar);

/// <summary>A case's duties, judged by the rules that the figures are judged by, as the data stood when it was taken.</summary>
internal static class CaseServiceLevels
{
    /// <summary>How long before it falls due a duty asks for attention.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(1);

    private static readonly CodeList Outcomes = CodeListCatalogue.Get(CodeListNames.ServiceLevel);

    public static async Task<IReadOnlyDictionary<long, CaseServiceLevel[]>> ReadAsync(
        RowSession session, IReadOnlyCollection<long> caseIds, CancellationToken cancelled) =>
        (await session.ServiceLevelsAsync(caseIds, cancelled)).ToDictionary(facts => facts.Key, facts => Judge(facts.Row));

    internal static CaseServiceLevel[] Judge(ServiceLevelFacts facts) =>
    [
        Of(
            ServiceDuty.Allocation,
            ServiceLevelRules.Allocated(facts.ReceivedAt, facts.AllocatedAt, facts.AsOf),
            facts.AllocatedAt,
            facts.AsOf,
            WorkingCalendar.Name),
        Of(
            ServiceDuty.FirstContact,
            ServiceLevelRules.Contacted(facts.ReceivedAt, facts.FirstContactAt, facts.AsOf),
            facts.FirstContactAt,
            facts.AsOf,
            "48 hours as they pass, nights and weekends included"),
        Of(
            ServiceDuty.Review,
            ServiceLevelRules.Reviewed(facts.PlanAgreedAt, facts.PlanReviewedAt, facts.ClosedOn, facts.AsOf),
            facts.PlanReviewedAt,
            facts.AsOf,
            "One month by the calendar, to the end of the local day"),
    ];

    private static CaseServiceLevel Of(
        ServiceDuty duty, ServiceLevel level, DateTimeOffset? metAt, DateTimeOffset? asOf, string calendar) =>
        new(duty, level.Due, metAt, Outcomes.Find(level.Outcome) ?? Outcomes[ServiceLevelOutcomes.NotDue], LightOf(level, asOf), calendar);

    private static TrafficLight LightOf(ServiceLevel level, DateTimeOffset? asOf) => level.Outcome switch
    {
        ServiceLevelOutcomes.Met or ServiceLevelOutcomes.NotApplicable => TrafficLight.Green,
        ServiceLevelOutcomes.Missed => TrafficLight.Red,
        _ => asOf + Near >= level.Due ? TrafficLight.Amber : TrafficLight.Clear,
    };
}
