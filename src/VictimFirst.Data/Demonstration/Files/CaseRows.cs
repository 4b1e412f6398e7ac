using VictimFirst.Domain.Cases;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;

namespace VictimFirst.Data.Demonstration.Files;

/// <summary>Rows of staff, people, referrals and cases, in the columns of the extract's format.</summary>
internal static class CaseRows
{
    public static void Write(this ExtractFiles files, StaffMember member) => files.Staff
        .Whole(member.Id)
        .Text(member.Role)
        .Text(member.DisplayName)
        .Uuid(member.DirectoryObjectId)
        .Text(member.Team)
        .Date(member.JoinedOn)
        .Date(member.LeftOn)
        .End();

    public static void Write(this ExtractFiles files, Person person) => files.People
        .Whole(person.Id)
        .Text(person.GivenName)
        .Text(person.FamilyName)
        .Date(person.DateOfBirth)
        .Text(person.Gender)
        .Text(person.Ethnicity)
        .Text(person.Disability)
        .Text(person.Religion)
        .Text(person.SexualOrientation)
        .Text(person.CommunicationNeed)
        .Text(person.InterpreterLanguage)
        .Text(person.Phone)
        .Text(person.Email)
        .Text(person.Postcode)
        .Flag(person.SafeToCall)
        .Text(person.SafeContactNote)
        .End();

    public static void Write(this ExtractFiles files, PersonImpairment impairment) => files.PersonImpairments
        .Whole(impairment.PersonId)
        .Text(impairment.Impairment)
        .End();

    public static void Write(this ExtractFiles files, Referral referral) => files.Referrals
        .Whole(referral.Id)
        .Whole(referral.PersonId)
        .Time(referral.ReceivedAt)
        .Text(referral.Source)
        .Text(referral.SubSource)
        .Text(referral.ReferrerAgency)
        .Text(referral.PersonRole)
        .Flag(referral.ConsentGiven)
        .Text(referral.ConsentGivenBy)
        .Flag(referral.PoliceReportedCrime)
        .Text(referral.PoliceForce)
        .Text(referral.CrimeReference)
        .Time(referral.RecordedAt)
        .Time(referral.AcknowledgedAt)
        .Flag(referral.HighRiskAsb)
        .End();

    public static void Write(this ExtractFiles files, Case row) => files.Cases
        .Whole(row.Id)
        .Text(row.Reference)
        .Whole(row.ReferralId)
        .Time(row.OpenedAt)
        .Time(row.AllocatedAt)
        .Whole(row.CaseworkerId)
        .Time(row.FirstContactAttemptedAt)
        .Time(row.FirstContactAt)
        .Text(row.FirstContactChannel)
        .Text(row.ContactOutcome)
        .Text(row.SupportTier)
        .Text(row.OccurrenceType)
        .Flag(row.IsChildOrYoungPerson)
        .Flag(row.IsRepeatVictim)
        .Text(row.BeatCode)
        .Date(row.ClosedOn)
        .Text(row.ClosureReason)
        .Whole(row.ReReferralOfId)
        .End();

    public static void Write(this ExtractFiles files, HateMarker marker) => files.HateMarkers
        .Whole(marker.CaseId)
        .Text(marker.RecordedAs)
        .Flag(marker.FlaggedOnVcop)
        .Flag(marker.IdentifiedByCaseworker)
        .End();

    public static void Write(this ExtractFiles files, HateMarkerStrand strand) => files.HateMarkerStrands
        .Whole(strand.CaseId)
        .Text(strand.Strand)
        .End();
}
