using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Budgets;
using VictimFirst.Data.Configurations.Cases;
using VictimFirst.Data.Configurations.Changes;
using VictimFirst.Data.Configurations.CodeLists;
using VictimFirst.Data.Configurations.Engagement;
using VictimFirst.Data.Configurations.Geography;
using VictimFirst.Data.Configurations.Justice;
using VictimFirst.Data.Configurations.Needs;
using VictimFirst.Data.Configurations.Outcomes;
using VictimFirst.Data.Configurations.People;
using VictimFirst.Data.Configurations.Policing;
using VictimFirst.Data.Configurations.Referrals;
using VictimFirst.Data.Configurations.Staff;
using VictimFirst.Data.Configurations.State;
using VictimFirst.Data.Configurations.Support;
using VictimFirst.Data.Editions;
using VictimFirst.Data.Probing;

namespace VictimFirst.Data.Configurations;

internal static class VictimFirstModel
{
    public static void Configure(ModelBuilder model, DatabaseProvider provider)
    {
        CodeTables.Configure(model, provider);
        GeographyTables.Configure(model, provider);
        AuditTables.Configure(model, provider);
        EditionTables.Configure(model, provider);
        CellBudgetTable.Configure(model, provider);
        ReferenceMissTable.Configure(model, provider);
        model
            .ApplyConfiguration(new NeedScaleConfiguration())
            .ApplyConfiguration(new StaffMemberConfiguration(provider))
            .ApplyConfiguration(new PersonConfiguration(provider))
            .ApplyConfiguration(new PersonImpairmentConfiguration(provider))
            .ApplyConfiguration(new ReferralConfiguration(provider))
            .ApplyConfiguration(new CaseConfiguration(provider))
            .ApplyConfiguration(new HateMarkerConfiguration(provider))
            .ApplyConfiguration(new HateMarkerStrandConfiguration(provider))
            .ApplyConfiguration(new NeedsAssessmentConfiguration(provider))
            .ApplyConfiguration(new SupportPlanConfiguration(provider))
            .ApplyConfiguration(new SupportActionConfiguration(provider))
            .ApplyConfiguration(new SpecialistReferralConfiguration(provider))
            .ApplyConfiguration(new MentalHealthReferralConfiguration(provider))
            .ApplyConfiguration(new TargetHardeningConfiguration(provider))
            .ApplyConfiguration(new HardshipAwardConfiguration(provider))
            .ApplyConfiguration(new EndOfCaseResponseConfiguration(provider))
            .ApplyConfiguration(new VpsRecordConfiguration(provider))
            .ApplyConfiguration(new SatisfactionSurveyConfiguration(provider))
            .ApplyConfiguration(new ComplaintConfiguration(provider))
            .ApplyConfiguration(new RestorativeJusticeCaseConfiguration(provider))
            .ApplyConfiguration(new EngagementActivityConfiguration(provider))
            .ApplyConfiguration(new VcopInvestigationConfiguration(provider))
            .ApplyConfiguration(new VcopNotificationConfiguration(provider))
            .ApplyConfiguration(new VrrRequestConfiguration(provider))
            .ApplyConfiguration(new EnhancedEntitlementConfiguration(provider))
            .ApplyConfiguration(new VcopAuditCrimeConfiguration(provider))
            .ApplyConfiguration(new DataStateConfiguration(provider))
            .ApplyConfiguration(new CubeChangeConfiguration(provider));
    }
}
