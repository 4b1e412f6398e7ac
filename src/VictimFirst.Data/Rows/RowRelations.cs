using System.Linq.Expressions;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Rows;

/// <summary>Every way from one row to another. Whatever is reached is within the same scope.</summary>
public static class RowRelations
{
    public static RowRelation<Case, Referral> ReferralOfCase { get; } = Direct<Case, Referral>(c => c.ReferralId, r => r.Id);

    public static RowRelation<Case, Person> PersonOfCase { get; } = new(c => c.ReferralId, rows =>
        from referral in rows.Of<Referral>()
        join person in rows.Of<Person>() on referral.PersonId equals person.Id
        select new Linked<Person> { Key = referral.Id, Row = person });

    public static RowRelation<Case, StaffMember> CaseworkerOfCase { get; } = Direct<Case, StaffMember>(c => c.CaseworkerId, s => s.Id);

    public static RowRelation<Workload, StaffMember> CaseworkerOfWorkload { get; } =
        Direct<Workload, StaffMember>(w => w.CaseworkerId, s => s.Id);

    public static RowRelation<Case, Case> ReReferralOf { get; } = Direct<Case, Case>(c => c.ReReferralOfId, c => c.Id);

    /// <summary>Cases of the same person whose referral was received before this case's.</summary>
    public static RowRelation<Case, Case> EarlierCases { get; } = new(c => c.ReferralId, rows =>
        from referral in rows.Of<Referral>()
        join earlier in rows.Of<Referral>() on referral.PersonId equals earlier.PersonId
        where earlier.ReceivedAt < referral.ReceivedAt
        join row in rows.Of<Case>() on earlier.Id equals row.ReferralId
        select new Linked<Case> { Key = referral.Id, Row = row });

    public static RowRelation<Case, HateMarker> HateMarkerOfCase { get; } = Direct<Case, HateMarker>(c => c.Id, m => m.CaseId);
    public static RowRelation<HateMarker, HateMarkerStrand> Strands { get; } =
        Direct<HateMarker, HateMarkerStrand>(m => m.CaseId, s => s.CaseId);
    public static RowRelation<Case, NeedsAssessment> NeedsAssessments { get; } = Direct<Case, NeedsAssessment>(c => c.Id, a => a.CaseId);
    public static RowRelation<Case, SupportPlan> SupportPlans { get; } = Direct<Case, SupportPlan>(c => c.Id, p => p.CaseId);
    /// <summary>The plan whose review the victim's journey promises.</summary>
    public static RowRelation<Case, SupportPlan> FirstPlan { get; } = new(c => c.Id, rows =>
        rows.Of<SupportPlan>()
            .Where(plan => !rows.Of<SupportPlan>().Any(other => other.CaseId == plan.CaseId
                && (other.AgreedAt < plan.AgreedAt || (other.AgreedAt == plan.AgreedAt && other.Id < plan.Id))))
            .Select(plan => new Linked<SupportPlan> { Key = plan.CaseId, Row = plan }));

    public static RowRelation<Case, SupportAction> SupportActions { get; } = Direct<Case, SupportAction>(c => c.Id, a => a.CaseId);
    public static RowRelation<Case, SpecialistReferral> SpecialistReferrals { get; } =
        Direct<Case, SpecialistReferral>(c => c.Id, r => r.CaseId);
    public static RowRelation<Case, MentalHealthReferral> MentalHealthReferrals { get; } =
        Direct<Case, MentalHealthReferral>(c => c.Id, r => r.CaseId);

    public static RowRelation<Case, TargetHardening> TargetHardening { get; } = Direct<Case, TargetHardening>(c => c.Id, t => t.CaseId);
    public static RowRelation<Case, HardshipAward> HardshipAwards { get; } = Direct<Case, HardshipAward>(c => c.Id, a => a.CaseId);
    public static RowRelation<Case, EndOfCaseResponse> EndOfCase { get; } = Direct<Case, EndOfCaseResponse>(c => c.Id, r => r.CaseId);
    public static RowRelation<Case, VpsRecord> VictimPersonalStatement { get; } = Direct<Case, VpsRecord>(c => c.Id, r => r.CaseId);
    public static RowRelation<Case, SatisfactionSurvey> SatisfactionSurveys { get; } =
        Direct<Case, SatisfactionSurvey>(c => c.Id, s => s.CaseId);
    public static RowRelation<Case, Complaint> Complaints { get; } = DirectOrNone<Case, Complaint>(c => c.Id, c => c.CaseId);
    public static RowRelation<Case, RestorativeJusticeCase> RestorativeJusticeOfCase { get; } =
        DirectOrNone<Case, RestorativeJusticeCase>(c => c.Id, r => r.CaseId);

    public static RowRelation<Referral, Person> PersonOfReferral { get; } = Direct<Referral, Person>(r => r.PersonId, p => p.Id);
    public static RowRelation<Referral, Case> CaseOfReferral { get; } = Direct<Referral, Case>(r => r.Id, c => c.ReferralId);
    public static RowRelation<Person, PersonImpairment> Impairments { get; } = Direct<Person, PersonImpairment>(p => p.Id, i => i.PersonId);
    public static RowRelation<Person, Referral> ReferralsOfPerson { get; } = Direct<Person, Referral>(p => p.Id, r => r.PersonId);

    public static RowRelation<Person, Case> CasesOfPerson { get; } = new(p => p.Id, rows =>
        from referral in rows.Of<Referral>()
        join row in rows.Of<Case>() on referral.Id equals row.ReferralId
        select new Linked<Case> { Key = referral.PersonId, Row = row });

    public static RowRelation<NeedsAssessment, Case> CaseOfNeedsAssessment { get; } =
        Direct<NeedsAssessment, Case>(a => a.CaseId, c => c.Id);
    public static RowRelation<SupportAction, Case> CaseOfSupportAction { get; } = Direct<SupportAction, Case>(a => a.CaseId, c => c.Id);
    public static RowRelation<SupportAction, StaffMember> CaseworkerOfSupportAction { get; } =
        Direct<SupportAction, StaffMember>(a => a.CaseworkerId, s => s.Id);

    public static RowRelation<EndOfCaseResponse, Case> CaseOfEndOfCase { get; } = Direct<EndOfCaseResponse, Case>(r => r.CaseId, c => c.Id);
    public static RowRelation<RestorativeJusticeCase, Case> CaseOfRestorativeJustice { get; } =
        Direct<RestorativeJusticeCase, Case>(r => r.CaseId, c => c.Id);

    private static RowRelation<TParent, TChild> Direct<TParent, TChild>(
        Expression<Func<TParent, long?>> parentKey, Expression<Func<TChild, long>> childKey)
        where TParent : class
        where TChild : class
    {
        var link = LinkBy(childKey.Parameters[0], childKey.Body);
        return new RowRelation<TParent, TChild>(
            parentKey, rows => rows.Of<TChild>().Select((Expression<Func<TChild, Linked<TChild>>>)link));
    }

    private static RowRelation<TParent, TChild> DirectOrNone<TParent, TChild>(
        Expression<Func<TParent, long?>> parentKey, Expression<Func<TChild, long?>> childKey)
        where TParent : class
        where TChild : class
    {
        var link = LinkBy(childKey.Parameters[0], Expression.Convert(childKey.Body, typeof(long)));
        var isThere = Expression.Lambda<Func<TChild, bool>>(
            Expression.NotEqual(childKey.Body, Expression.Constant(null, typeof(long?))), childKey.Parameters);
        return new RowRelation<TParent, TChild>(
            parentKey, rows => rows.Of<TChild>().Where(isThere).Select((Expression<Func<TChild, Linked<TChild>>>)link));
    }

    private static LambdaExpression LinkBy(ParameterExpression child, Expression key)
    {
        var linked = typeof(Linked<>).MakeGenericType(child.Type);
        return Expression.Lambda(
            Expression.MemberInit(
                Expression.New(linked),
                Expression.Bind(linked.GetProperty(nameof(Linked<object>.Key))!, key),
                Expression.Bind(linked.GetProperty(nameof(Linked<object>.Row))!, child)),
            child);
    }
}
