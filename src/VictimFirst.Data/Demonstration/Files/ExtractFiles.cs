using System.Collections.Frozen;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Demonstration.Files;

/// <summary>Every file of an extract, open for writing. A file that gets no row has its header only.</summary>
internal sealed class ExtractFiles : IDisposable
{
    private readonly FrozenDictionary<string, ExtractFile> byTable;

    public ExtractFiles(DirectoryInfo folder)
    {
        Manifest = new ExtractFile(folder, ExtractFormat.ManifestFile, ExtractFormat.Manifest);
        byTable = ExtractFormat.Tables.ToFrozenDictionary(
            t => t.Name, t => new ExtractFile(folder, t.FileName, t.Columns), StringComparer.Ordinal);
        Staff = byTable["staff"];
        People = byTable["people"];
        PersonImpairments = byTable["person_impairments"];
        Referrals = byTable["referrals"];
        Cases = byTable["cases"];
        HateMarkers = byTable["hate_markers"];
        HateMarkerStrands = byTable["hate_marker_strands"];
        NeedsAssessments = byTable["needs_assessments"];
        SupportPlans = byTable["support_plans"];
        SupportActions = byTable["support_actions"];
        SpecialistReferrals = byTable["specialist_referrals"];
        MentalHealthReferrals = byTable["mental_health_referrals"];
        TargetHardening = byTable["target_hardening"];
        HardshipAwards = byTable["hardship_awards"];
        EndOfCaseResponses = byTable["end_of_case_responses"];
        VpsRecords = byTable["vps_records"];
        SatisfactionSurveys = byTable["satisfaction_surveys"];
        Complaints = byTable["complaints"];
        RestorativeJusticeCases = byTable["restorative_justice_cases"];
        EngagementActivities = byTable["engagement_activities"];
        VcopInvestigations = byTable["vcop_investigations"];
        VcopNotifications = byTable["vcop_notifications"];
        VrrRequests = byTable["vrr_requests"];
        EnhancedEntitlements = byTable["enhanced_entitlements"];
        VcopAuditCrimes = byTable["vcop_audit_crimes"];
    }

    public ExtractFile Manifest { get; }
    public ExtractFile Staff { get; }
    public ExtractFile People { get; }
    public ExtractFile PersonImpairments { get; }
    public ExtractFile Referrals { get; }
    public ExtractFile Cases { get; }
    public ExtractFile HateMarkers { get; }
    public ExtractFile HateMarkerStrands { get; }
    public ExtractFile NeedsAssessments { get; }
    public ExtractFile SupportPlans { get; }
    public ExtractFile SupportActions { get; }
    public ExtractFile SpecialistReferrals { get; }
    public ExtractFile MentalHealthReferrals { get; }
    public ExtractFile TargetHardening { get; }
    public ExtractFile HardshipAwards { get; }
    public ExtractFile EndOfCaseResponses { get; }
    public ExtractFile VpsRecords { get; }
    public ExtractFile SatisfactionSurveys { get; }
    public ExtractFile Complaints { get; }
    public ExtractFile RestorativeJusticeCases { get; }
    public ExtractFile EngagementActivities { get; }
    public ExtractFile VcopInvestigations { get; }
    public ExtractFile VcopNotifications { get; }
    public ExtractFile VrrRequests { get; }
    public ExtractFile EnhancedEntitlements { get; }
    public ExtractFile VcopAuditCrimes { get; }

    public void Dispose()
    {
        Manifest.Dispose();
        foreach (var file in byTable.Values) file.Dispose();
    }
}
