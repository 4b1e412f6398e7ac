using System.Globalization;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>Makes the referral that a case began with.</summary>
internal sealed class ReferralFactory(Draw draw)
{
    private const string Leicestershire = "LEICESTERSHIRE";
    private const string OtherForce = "OTHER_FORCE";

    public Referral Make(CaseProfile profile, CaseTimeline timeline, long personId)
    {
        var (source, subSource) = Source(profile.Open.Channel);
        var crime = Crime(profile, subSource);
        var consents = profile.IsEnhanced || source == ReferralSources.Self || draw.Chance(Distributions.ConsentRecorded);
        return new Referral
        {
            Id = profile.Open.ReferralId,
            PersonId = personId,
            ReceivedAt = LondonTime.At(timeline.Received),
            Source = source,
            SubSource = subSource,
            ReferrerAgency = source == ReferralSources.ThirdParty ? draw.OneOf(Distributions.Agencies(subSource)) : null,
            PersonRole = draw.Chance(Distributions.IsVictim) ? "VICTIM" : "WITNESS",
            ConsentGiven = consents,
            ConsentGivenBy = !consents ? "NOT_GIVEN" : profile.Age < Distributions.ConsentsAlone ? "PARENT_OR_GUARDIAN" : "PERSON",
            PoliceReportedCrime = crime.Force is not null,
            PoliceForce = crime.Force,
            CrimeReference = crime.Reference,
            RecordedAt = crime.IsFromPolice ? LondonTime.At(RecordedAt(timeline.Received)) : null,
            AcknowledgedAt = source == ReferralSources.Self ? null : LondonTime.At(timeline.Opened),
            HighRiskAsb = profile.OccurrenceType == "ASB_PRIORITY" && draw.Chance(Distributions.HighRiskAsb),
        };
    }

    private (string Source, string SubSource) Source(Channel channel) => channel switch
    {
        Channel.Police => (ReferralSources.Police, "LEICESTERSHIRE_POLICE"),
        Channel.Self => (ReferralSources.Self, "SELF_REFERRAL"),
        Channel.ActionFraud => (ReferralSources.ThirdParty, ReferralSubSources.ActionFraud),
        _ => (ReferralSources.ThirdParty, Distributions.ThirdParties.Pick(draw)),
    };

    /// <summary>What is known of a police record. Only a police force's referral says when it was made.</summary>
    private (string? Force, string? Reference, bool IsFromPolice) Crime(CaseProfile profile, string subSource)
    {
        switch (subSource)
        {
            case "LEICESTERSHIRE_POLICE":
                return draw.Chance(Distributions.PoliceGiveCrimeNumber)
                    ? (Leicestershire, CrimeReference(profile.Open), true)
                    : (Leicestershire, null, false);
            case "OTHER_POLICE_FORCE":
                return (OtherForce, OtherForceReference(profile.Open), true);

            // Action Fraud's reports are recorded nationally, not by a force.
            case ReferralSubSources.ActionFraud:
            case var _ when !draw.Chance(Distributions.ReportedWithoutPoliceReferral):
                return (null, null, false);
            default:
                return (Leicestershire, draw.Chance(Distributions.KnowsCrimeNumber) ? CrimeReference(profile.Open) : null, false);
        }
    }

    private string CrimeReference(OpenCase open)
    {
        var year = open.ReceivedAt.Year % 100;
        return draw.Chance(Distributions.ShortCrimeNumber)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:00}*{open.CrimeNumber:000000}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:00}{open.CrimeNumber:000000000}");
    }

    /// <summary>A form that no force uses, so that it can be nobody's.</summary>
    private static string OtherForceReference(OpenCase open) =>
        string.Create(CultureInfo.InvariantCulture, $"XX/{open.CrimeNumber:000000}/{open.ReceivedAt.Year % 100:00}");

    /// <summary>In the referral's own year, since the crime's number is counted in that year.</summary>
    private DateTime RecordedAt(DateTime received)
    {
        var days = Distributions.DaysFromRecordToReferral.Pick(draw);
        var recorded = days == 0
            ? received.AddMinutes(-draw.Between(5, 4 * 60))
            : DateOnly.FromDateTime(received).AddDays(-days).At(LondonTime.FirstHour).AddSeconds(draw.Below(21 * 3600));
        return recorded.Year == received.Year && recorded.Hour >= LondonTime.FirstHour ? recorded : received;
    }
}
