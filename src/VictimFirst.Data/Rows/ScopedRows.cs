using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Rows;

/// <summary>
/// The rows that exist for somebody: every set that is read for a viewer is opened here, with the scope's predicate in its SQL. A row
/// belongs to the scope through its case; one of no case (a complaint by nobody known) only to the scope of everything.
/// </summary>
public sealed class ScopedRows(VictimFirstContext context, CaseScope scope)
{
    public VictimFirstContext Context => context;

    /// <exception cref="NotSupportedException">Rows of this type are never read for a viewer.</exception>
    public IQueryable<T> Of<T>() where T : class => (IQueryable<T>)Of(typeof(T));

    private IQueryable Of(Type type) => type.Name switch
    {
        nameof(Case) => Cases,
        nameof(Referral) => Referrals,
        nameof(Person) => People,
        nameof(PersonImpairment) => scope is CaseScope.Everything
            ? Set<PersonImpairment>()
            : Set<PersonImpairment>().Where(i => People.Any(p => p.Id == i.PersonId)),
        nameof(StaffMember) => Staff,
        nameof(HateMarker) => OfCase<HateMarker>(m => m.CaseId),
        nameof(HateMarkerStrand) => OfCase<HateMarkerStrand>(s => s.CaseId),
        nameof(NeedsAssessment) => OfCase<NeedsAssessment>(a => a.CaseId),
        nameof(SupportPlan) => OfCase<SupportPlan>(p => p.CaseId),
        nameof(SupportAction) => OfCase<SupportAction>(a => a.CaseId),
        nameof(SpecialistReferral) => OfCase<SpecialistReferral>(r => r.CaseId),
        nameof(MentalHealthReferral) => OfCase<MentalHealthReferral>(r => r.CaseId),
        nameof(TargetHardening) => OfCase<TargetHardening>(t => t.CaseId),
        nameof(HardshipAward) => OfCase<HardshipAward>(a => a.CaseId),
        nameof(EndOfCaseResponse) => OfCase<EndOfCaseResponse>(r => r.CaseId),
        nameof(VpsRecord) => OfCase<VpsRecord>(r => r.CaseId),
        nameof(SatisfactionSurvey) => OfCase<SatisfactionSurvey>(s => s.CaseId),
        nameof(Complaint) => OfCase<Complaint>(c => c.CaseId),
        nameof(RestorativeJusticeCase) => OfCase<RestorativeJusticeCase>(r => r.CaseId),
        nameof(VcopInvestigation) => Investigations,
        nameof(VcopNotification) => OfForce<VcopNotification>(row => row.PoliceForce, row => row.CrimeReferenceKey),
        nameof(VrrRequest) => OfForce<VrrRequest>(row => row.PoliceForce, row => row.CrimeReferenceKey),
        nameof(EnhancedEntitlement) => OfForce<EnhancedEntitlement>(row => row.PoliceForce, row => row.CrimeReferenceKey),
        nameof(VcopAuditCrime) => OfForce<VcopAuditCrime>(row => row.PoliceForce, row => row.CrimeReferenceKey),
        _ => throw new NotSupportedException($"{type.Name} is not read for a viewer."),
    };

    private IQueryable<Case> Cases => scope switch
    {
        CaseScope.Everything => Set<Case>(),
        CaseScope.Caseload own => Set<Case>().Where(c => Set<StaffMember>().Any(s =>
            s.Id == c.CaseworkerId && s.DirectoryObjectId == own.StaffObjectId)),
        CaseScope.TeamCover cover => Set<Case>().Where(c => Set<StaffMember>().Any(s =>
            s.Id == c.CaseworkerId && (s.DirectoryObjectId == cover.StaffObjectId || s.Team == cover.Team))),
        CaseScope.Force => Set<Case>().Where(c => Referrals.Any(r => r.Id == c.ReferralId)),
        _ => Set<Case>().Where(c => false),
    };

    private IQueryable<Referral> Referrals => scope switch
    {
        CaseScope.Everything => Set<Referral>(),
        // Whoever came without the police, or did not consent, is nobody to them; so is a referral that names no crime.
        CaseScope.Force force => Set<Referral>().Where(r =>
            r.Source == ReferralSources.Police && r.ConsentGiven && r.PoliceForce == force.Code && r.CrimeReference != null),
        CaseScope.Caseload or CaseScope.TeamCover => Set<Referral>().Where(r => Cases.Any(c => c.ReferralId == r.Id)),
        _ => Set<Referral>().Where(r => false),
    };

    private IQueryable<Person> People => scope switch
    {
        CaseScope.Everything => Set<Person>(),
        CaseScope.Caseload or CaseScope.TeamCover => Set<Person>().Where(p => Referrals.Any(r => r.PersonId == p.Id)),
        _ => Set<Person>().Where(p => false),
    };

    /// <summary>Colleagues are known to whoever works on cases.</summary>
    private IQueryable<StaffMember> Staff => scope is CaseScope.Everything or CaseScope.Caseload or CaseScope.TeamCover
        ? Set<StaffMember>()
        : Set<StaffMember>().Where(s => false);

    private DbSet<T> Set<T>() where T : class => context.Set<T>();

    private IQueryable<T> OfCase<T>(Expression<Func<T, long?>> caseOf) where T : class
    {
        if (scope is CaseScope.Everything) return Set<T>();
        // What the police may know of a case is in the case and its referral.
        if (scope is not (CaseScope.Caseload or CaseScope.TeamCover)) return Set<T>().Where(row => false);
        Expression<Func<long?, bool>> isInScope = id => Cases.Any(c => c.Id == id);
        return Set<T>().Where(On(caseOf, isInScope));
    }

    private IQueryable<VcopInvestigation> Investigations => scope switch
    {
        CaseScope.Everything => Set<VcopInvestigation>(),
        CaseScope.Force { Unit: null } force => Set<VcopInvestigation>().Where(i => i.PoliceForce == force.Code),
        CaseScope.Force unit => Set<VcopInvestigation>().Where(i => i.PoliceForce == unit.Code && i.Department == unit.Unit),
        _ => Set<VcopInvestigation>().Where(i => false),
    };

    /// <summary>
    /// What a force's own system says about the force: nobody's case, and no matter for caseworkers. These rows name no department; to a
    /// unit belong those of the crimes that a snapshot has in it.
    /// </summary>
    private IQueryable<T> OfForce<T>(Expression<Func<T, string>> forceOf, Expression<Func<T, string>> crimeOf) where T : class
    {
        if (scope is CaseScope.Everything) return Set<T>();
        if (scope is not CaseScope.Force force) return Set<T>().Where(row => false);
        Expression<Func<string, bool>> isOwn = code => code == force.Code;
        var own = Set<T>().Where(On(forceOf, isOwn));
        if (force.Unit is null) return own;
        Expression<Func<string, bool>> isOfUnit = crime =>
            crime != CrimeReference.Unreadable && Investigations.Any(i => i.CrimeReferenceKey == crime);
        return own.Where(On(crimeOf, isOfUnit));
    }

    private static Expression<Func<T, bool>> On<T, TValue>(Expression<Func<T, TValue>> valueOf, Expression<Func<TValue, bool>> holds) =>
        Expression.Lambda<Func<T, bool>>(new ReplacedParameter(holds.Parameters[0], valueOf.Body).Visit(holds.Body), valueOf.Parameters);
}
