using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using VictimFirst.Data.Changes;
using VictimFirst.Data.Configurations;
using VictimFirst.Data.State;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Engagement;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data;

/// <summary>
/// The service's rows. Tables and columns have the names of the extract's files and columns. Instants are stored in UTC, so one that is
/// saved or compared must have offset zero.
/// </summary>
public abstract class VictimFirstContext(DbContextOptions options, DatabaseProvider provider) : DbContext(options)
{
    /// <summary>
    /// Name of every entity's shadow property that moves with each write of the row: <see cref="uint"/> (<c>xmin</c>) on PostgreSQL,
    /// <c>byte[]</c> (<c>row_version</c>) on SQL Server.
    /// </summary>
    public const string RowVersion = "RowVersion";

    public DatabaseProvider Provider => provider;

    public DbSet<StaffMember> Staff => Set<StaffMember>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<PersonImpairment> PersonImpairments => Set<PersonImpairment>();
    public DbSet<Referral> Referrals => Set<Referral>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<HateMarker> HateMarkers => Set<HateMarker>();
    public DbSet<HateMarkerStrand> HateMarkerStrands => Set<HateMarkerStrand>();
    public DbSet<NeedsAssessment> NeedsAssessments => Set<NeedsAssessment>();
    public DbSet<SupportPlan> SupportPlans => Set<SupportPlan>();
    public DbSet<SupportAction> SupportActions => Set<SupportAction>();
    public DbSet<SpecialistReferral> SpecialistReferrals => Set<SpecialistReferral>();
    public DbSet<MentalHealthReferral> MentalHealthReferrals => Set<MentalHealthReferral>();
    public DbSet<TargetHardening> TargetHardening => Set<TargetHardening>();
    public DbSet<HardshipAward> HardshipAwards => Set<HardshipAward>();
    public DbSet<EndOfCaseResponse> EndOfCaseResponses => Set<EndOfCaseResponse>();
    public DbSet<VpsRecord> VpsRecords => Set<VpsRecord>();
    public DbSet<SatisfactionSurvey> SatisfactionSurveys => Set<SatisfactionSurvey>();
    public DbSet<Complaint> Complaints => Set<Complaint>();
    public DbSet<RestorativeJusticeCase> RestorativeJusticeCases => Set<RestorativeJusticeCase>();
    public DbSet<EngagementActivity> EngagementActivities => Set<EngagementActivity>();

    /// <summary>Exactly one row.</summary>
    public DbSet<DataState> DataState => Set<DataState>();

    /// <summary>Written by the database's triggers; the newest versions only.</summary>
    public DbSet<CubeChange> CubeChanges => Set<CubeChange>();

    // An index on each of some forty code columns would cost every load and serve no query: the indexes that queries need are declared.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => VictimFirstModel.Configure(modelBuilder, provider);
}
