using System.Globalization;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Files;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.Demonstration.Policing;

/// <summary>
/// What the force's own system would export beside the service's extract: snapshots that come to the printed compliance of March 2023 to
/// March 2024, the reviews of February to December 2023, and notifications, entitlements and audited crimes of the service's own police
/// referrals. It draws from a stream of its own, so that the service's files are what they would be without it.
/// </summary>
internal sealed class PoliceFile(Draw draw, ExtractFiles files, int investigationsAMonth)
{
    /// <summary>So many that a printed percentage, which has one decimal, is a whole number of them.</summary>
    public const int PublishedInvestigations = 1_000;

    private const string Leicestershire = "LEICESTERSHIRE";

    /// <summary>
    /// Needs assessments stood at 93% and updates at 91.6% when 87.2% were compliant (printed); so the gaps are every month.
    /// </summary>
    private const double AssessedBeyondBoth = 0.058;
    private const double UpdatedBeyondBoth = 0.044;

    private static readonly string[] Departments =
        ["Neighbourhood policing", "Patrol and resolution", "Complex investigation", "Serious crime", "Domestic abuse investigation"];

    /// <summary>
    /// One investigation in so many is of a crime that the service had a referral of, and has been open for years: the only ones by which a
    /// referral's department is known. Steps of a prime spread them over all of the extract's days.
    /// </summary>
    private const int ReferredEvery = 4;
    private const int Step = 7_919;

    private static readonly string[] Categories =
        [.. CodeListCatalogue.Get(CodeListNames.VcopAuditCategory).Codes.Select(code => code.Value)];

    /// <summary>Each crime once, whatever the number of its victims: an investigation has one department.</summary>
    private readonly List<(string Reference, DateTimeOffset RecordedAt)> referred = [];
    private readonly HashSet<string> crimes = new(StringComparer.Ordinal);
    private int investigations;

    /// <summary>What the force knows of a crime that it referred somebody for.</summary>
    public void Write(Referral referral)
    {
        if (referral is not { Source: ReferralSources.Police, PoliceForce: Leicestershire }) return;
        if (referral is not { CrimeReference: { } reference, RecordedAt: { } recorded }) return;
        if (crimes.Add(CrimeReference.KeyOf(reference))) referred.Add((reference, recorded));
        var isSent = draw.Chance(Distributions.NotificationSent);
        files.Write(new VcopNotification
        {
            Id = files.VcopNotifications.NextId(),
            PoliceForce = Leicestershire,
            CrimeReference = reference,
            RecordedAt = recorded,
            SentAt = isSent ? recorded.AddMinutes(draw.Between(1, 30)) : null,
            HasCrimeNumber = isSent,
            HasBookletLink = isSent && draw.Chance(Distributions.NotificationIsComplete),
            HasVictimFirstLink = isSent && draw.Chance(Distributions.NotificationIsComplete),
        });
        if (draw.Chance(Distributions.IsEntitled)) WriteEntitlement(reference);
        if (draw.Chance(Distributions.IsInAuditCategory)) WriteAuditCrime(reference, DateOnly.FromDateTime(recorded.DateTime));
    }

    /// <summary>The snapshots and reviews, which belong to no referral of the service's extract.</summary>
    public void WriteDashboard()
    {
        foreach (var (month, percent) in PublishedFigures.VcopCompliance) WriteSnapshot(month.AddMonths(1).AddDays(-1), percent);
        new VrrFile(draw, files).Write();
    }

    private void WriteSnapshot(DateOnly asOf, decimal percent)
    {
        var total = investigationsAMonth;
        var both = (int)Math.Round(total * percent / 100);
        var assessedOnly = Math.Min((int)Math.Round(total * AssessedBeyondBoth), total - both);
        var updatedOnly = Math.Min((int)Math.Round(total * UpdatedBeyondBoth), total - both - assessedOnly);
        var kinds = Enumerable.Range(0, total)
            .Select(i => (
                Assessed: i < both + assessedOnly,
                Updated: i < both || (i >= both + assessedOnly && i < both + assessedOnly + updatedOnly)))
            .ToList();
        draw.Shuffle(kinds);
        foreach (var (assessed, updated) in kinds) WriteInvestigation(asOf, assessed, updated);
    }

    private void WriteInvestigation(DateOnly asOf, bool isAssessed, bool isUpdated)
    {
        // The last day on time is day 28, and the first late one day 29: both occur.
        const int Last = VcopRules.UpdateWithinDays;
        var updatedOn = asOf.AddDays(-(isUpdated ? draw.Between(0, Last) : draw.Between(Last + 1, 90)));
        var recorded = updatedOn.AddDays(-draw.Between(0, 120)).At(LondonTime.FirstHour).AddMinutes(draw.Below(20 * 60));
        var isNew = draw.Chance(Distributions.NeverUpdated);
        var department = draw.OneOf(Departments);
        var number = draw.Between(1, 99_999);
        var crime = isNew ? null : NextReferred();
        files.Write(new VcopInvestigation
        {
            Id = files.VcopInvestigations.NextId(),
            PoliceForce = Leicestershire,
            CrimeReference = crime?.Reference ?? string.Create(CultureInfo.InvariantCulture, $"{recorded.Year % 100:00}{number:000000000}"),
            AsOf = asOf,
            CodeVersion = VcopCodeVersions.Code2020,
            Department = department,
            Officer = FormattableString.Invariant($"{(1_000 * (1 + Array.IndexOf(Departments, department))) + draw.Below(20)}"),
            RecordedAt = crime?.RecordedAt ?? LondonTime.At(isNew ? updatedOn.At(LondonTime.FirstHour + 5, draw.Below(60)) : recorded),
            NeedsAssessed = isAssessed,
            LastUpdateAt = isNew ? null : LondonTime.At(updatedOn.At(LondonTime.FirstHour + 6, draw.Below(60))),
            Right1Met = isAssessed || draw.Chance(0.5),
            Right2Met = true,
            Right3Met = draw.Chance(0.97),
            Right4Met = isAssessed,
            Right5Met = draw.Chance(0.3) ? draw.Chance(0.9) : null,
            Right6Met = isUpdated,
            Right7Met = draw.Chance(0.4) ? draw.Chance(0.85) : null,
        });
    }

    private (string Reference, DateTimeOffset RecordedAt)? NextReferred()
    {
        var place = investigations++;
        return place % ReferredEvery == 0 && referred.Count > 0
            ? referred[(int)((long)place / ReferredEvery * Step % referred.Count)]
            : null;
    }

    private void WriteEntitlement(string reference)
    {
        var isOnForm = draw.Chance(Distributions.EntitlementIsOnForm);
        files.Write(new EnhancedEntitlement
        {
            Id = files.EnhancedEntitlements.NextId(),
            PoliceForce = Leicestershire,
            CrimeReference = reference,
            Entitlement = draw.Chance(0.3) ? EnhancedEntitlements.Hate : EnhancedEntitlements.Vulnerable,
            FlaggedOnVcop = !isOnForm || draw.Chance(Distributions.EntitlementIsFlagged),
            StatedOnReferralForm = isOnForm,
        });
    }

    private void WriteAuditCrime(string reference, DateOnly recordedOn) => files.Write(new VcopAuditCrime
    {
        Id = files.VcopAuditCrimes.NextId(),
        PoliceForce = Leicestershire,
        CrimeReference = reference,
        RecordedOn = recordedOn,
        Category = draw.OneOf(Categories),
        IsCharged = draw.Chance(Distributions.IsCharged),
    });
}
