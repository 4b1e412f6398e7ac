using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Demonstration.Files;

/// <summary>Rows of a force's own system, in the columns of the extract's format.</summary>
internal static class PoliceRows
{
    public static void Write(this ExtractFiles files, VcopInvestigation row) => files.VcopInvestigations
        .Whole(row.Id)
        .Text(row.PoliceForce)
        .Text(row.CrimeReference)
        .Date(row.AsOf)
        .Text(row.CodeVersion)
        .Text(row.Department)
        .Text(row.Officer)
        .Time(row.RecordedAt)
        .Flag(row.NeedsAssessed)
        .Time(row.LastUpdateAt)
        .Flag(row.Right1Met)
        .Flag(row.Right2Met)
        .Flag(row.Right3Met)
        .Flag(row.Right4Met)
        .Flag(row.Right5Met)
        .Flag(row.Right6Met)
        .Flag(row.Right7Met)
        .End();

    public static void Write(this ExtractFiles files, VcopNotification row) => files.VcopNotifications
        .Whole(row.Id)
        .Text(row.PoliceForce)
        .Text(row.CrimeReference)
        .Time(row.RecordedAt)
        .Time(row.SentAt)
        .Flag(row.HasCrimeNumber)
        .Flag(row.HasBookletLink)
        .Flag(row.HasVictimFirstLink)
        .End();

    public static void Write(this ExtractFiles files, VrrRequest row) => files.VrrRequests
        .Whole(row.Id)
        .Text(row.PoliceForce)
        .Text(row.CrimeReference)
        .Date(row.ReceivedOn)
        .Flag(row.IsEligible)
        .Date(row.TriagedOn)
        .Text(row.Outcome)
        .Date(row.CompletedOn)
        .Flag(row.ExtensionAgreed)
        .Text(row.DelayReason)
        .End();

    public static void Write(this ExtractFiles files, EnhancedEntitlement row) => files.EnhancedEntitlements
        .Whole(row.Id)
        .Text(row.PoliceForce)
        .Text(row.CrimeReference)
        .Text(row.Entitlement)
        .Flag(row.FlaggedOnVcop)
        .Flag(row.StatedOnReferralForm)
        .End();

    public static void Write(this ExtractFiles files, VcopAuditCrime row) => files.VcopAuditCrimes
        .Whole(row.Id)
        .Text(row.PoliceForce)
        .Text(row.CrimeReference)
        .Date(row.RecordedOn)
        .Text(row.Category)
        .Flag(row.IsCharged)
        .End();
}
