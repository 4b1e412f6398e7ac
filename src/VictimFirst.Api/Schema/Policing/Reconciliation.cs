using VictimFirst.Data.Policing;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.ServiceLevels;

namespace VictimFirst.Api.Schema.Policing;

/// <summary>
/// A force's list held against its own referrals. The order of the answer is the order of the list, and every item is answered by itself:
/// one that cannot be read says so in its place.
/// </summary>
internal sealed class Reconciliation
{
    private static readonly TimeSpan WithinDays = TimeSpan.FromDays(7);

    private readonly IReadOnlyList<PoliceReferralInput> items;
    private readonly CrimeReference?[] references;

    public Reconciliation(IReadOnlyList<PoliceReferralInput> items)
    {
        this.items = items;
        references = [.. items.Select(item => CrimeReference.Parse(item.Reference))];
        Keys = [.. references.OfType<CrimeReference>().Select(reference => reference.Value).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The references that could be read, each once.</summary>
    public string[] Keys { get; }

    /// <param name="held">Of <see cref="Keys"/>. Where a crime has several victims, the first referral speaks for it.</param>
    public ReferralReconciliation With(IEnumerable<PoliceReferral> held)
    {
        var byKey = held.GroupBy(r => r.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.MinBy(r => (r.ReceivedAt, r.CaseReference)), StringComparer.Ordinal);
        var firstPlace = new Dictionary<string, int>(StringComparer.Ordinal);
        var answers = items.Select((item, place) => AnswerOf(item, references[place], place, firstPlace, byKey!)).ToList();
        return new ReferralReconciliation(answers, Summarise(answers));
    }

    private static ReconciledReferral AnswerOf(
        PoliceReferralInput item,
        CrimeReference? reference,
        int place,
        Dictionary<string, int> firstPlace,
        Dictionary<string, PoliceReferral> byKey)
    {
        if (reference is null)
            return new ReconciledReferral(item.Reference, ReconciliationStatus.InvalidReference, CrimeReference.ExpectedFormats);
        if (!firstPlace.TryAdd(reference.Value, place))
        {
            return new ReconciledReferral(
                item.Reference,
                ReconciliationStatus.DuplicateInRequest,
                FormattableString.Invariant($"Item {firstPlace[reference.Value] + 1} asks for the same reference."));
        }

        return byKey.TryGetValue(reference.Value, out var found)
            ? Matched(item, found)
            : new ReconciledReferral(item.Reference, ReconciliationStatus.NotFound);
    }

    private static ReconciledReferral Matched(PoliceReferralInput item, PoliceReferral found) =>
        new(item.Reference, ReconciliationStatus.Matched)
        {
            ReceivedAt = found.ReceivedAt,
            Acknowledged = found.IsAcknowledged,
            ConsentOnFile = found.ConsentGiven,
            ContactedWithin48Hours = ServiceLevelRules.Contacted(found.ReceivedAt, found.FirstContactAt, found.AsOf).Outcome switch
            {
                ServiceLevelOutcomes.Met => true,
                ServiceLevelOutcomes.Missed => false,
                _ => null,
            },
            ContactOutcome = ContactForPoliceRules.Of(found.ContactOutcome),
            SupportClosed = found.IsClosed,
        };

    private ReconciliationSummary Summarise(List<ReconciledReferral> answers)
    {
        var matched = answers.Where(a => a.Status == ReconciliationStatus.Matched).ToList();
        var waits = answers.Zip(items)
            .Where(pair => pair is { First.ReceivedAt: not null, Second.RecordedAt: not null })
            .Select(pair => pair.First.ReceivedAt!.Value - pair.Second.RecordedAt!.Value)
            .ToList();
        return new ReconciliationSummary
        {
            Items = answers.Count,
            Matched = matched.Count,
            NotFound = Count(ReconciliationStatus.NotFound),
            InvalidReferences = Count(ReconciliationStatus.InvalidReference),
            Duplicates = Count(ReconciliationStatus.DuplicateInRequest),
            Arrived = new PoliceShare(matched.Count, Keys.Length),
            Acknowledged = PoliceShare.Of(matched, a => a.Acknowledged),
            ContactedWithin48Hours = PoliceShare.Of(matched, a => a.ContactedWithin48Hours),
            SupportClosed = PoliceShare.Of(matched, a => a.SupportClosed),
            ReceivedWithin7Days = PoliceShare.Of(waits, wait => wait <= WithinDays),
            MedianHoursToReferral = Median.Of(waits.Select(wait => wait.TotalHours)),
        };

        int Count(ReconciliationStatus status) => answers.Count(a => a.Status == status);
    }
}
