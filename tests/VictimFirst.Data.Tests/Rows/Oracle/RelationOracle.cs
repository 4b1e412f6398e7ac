using VictimFirst.Data.Rows;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>Which rows hang on which, said once more and without SQL.</summary>
internal static class RelationOracle
{
    private static readonly Dictionary<RowRelation, Func<RowWorld, object, IEnumerable<object>>> Ways =
        new(ReferenceEqualityComparer.Instance)
    {
        [RowRelations.ReferralOfCase] = Where<Case, Referral>((c, r) => c.ReferralId == r.Id),
        [RowRelations.PersonOfCase] = (world, c) => world.Of<Person>().Where(p =>
            world.Of<Referral>().Any(r => r.Id == ((Case)c).ReferralId && r.PersonId == p.Id)),
        [RowRelations.CaseworkerOfCase] = Where<Case, StaffMember>((c, s) => c.CaseworkerId == s.Id),
        [RowRelations.ReReferralOf] = Where<Case, Case>((c, earlier) => c.ReReferralOfId == earlier.Id),
        [RowRelations.EarlierCases] = (world, c) =>
        {
            if (world.Of<Referral>().FirstOrDefault(r => r.Id == ((Case)c).ReferralId) is not { } own) return [];
            var before = world.Of<Referral>().Where(r => r.PersonId == own.PersonId && r.ReceivedAt < own.ReceivedAt)
                .Select(r => r.Id).ToHashSet();
            return world.Of<Case>().Where(other => before.Contains(other.ReferralId));
        },
        [RowRelations.HateMarkerOfCase] = Where<Case, HateMarker>((c, m) => c.Id == m.CaseId),
        [RowRelations.Strands] = Where<HateMarker, HateMarkerStrand>((m, s) => m.CaseId == s.CaseId),
        [RowRelations.NeedsAssessments] = Where<Case, NeedsAssessment>((c, a) => c.Id == a.CaseId),
        [RowRelations.SupportPlans] = Where<Case, SupportPlan>((c, p) => c.Id == p.CaseId),
        [RowRelations.FirstPlan] = (world, c) => world.Of<SupportPlan>().Where(p => p.CaseId == ((Case)c).Id)
            .OrderBy(p => p.AgreedAt).ThenBy(p => p.Id).Take(1),
        [RowRelations.SupportActions] = Where<Case, SupportAction>((c, a) => c.Id == a.CaseId),
        [RowRelations.SpecialistReferrals] = Where<Case, SpecialistReferral>((c, r) => c.Id == r.CaseId),
        [RowRelations.MentalHealthReferrals] = Where<Case, MentalHealthReferral>((c, r) => c.Id == r.CaseId),
        [RowRelations.TargetHardening] = Where<Case, TargetHardening>((c, t) => c.Id == t.CaseId),
        [RowRelations.HardshipAwards] = Where<Case, HardshipAward>((c, a) => c.Id == a.CaseId),
        [RowRelations.EndOfCase] = Where<Case, EndOfCaseResponse>((c, r) => c.Id == r.CaseId),
        [RowRelations.VictimPersonalStatement] = Where<Case, VpsRecord>((c, r) => c.Id == r.CaseId),
        [RowRelations.SatisfactionSurveys] = Where<Case, SatisfactionSurvey>((c, s) => c.Id == s.CaseId),
        [RowRelations.Complaints] = Where<Case, Complaint>((c, complaint) => c.Id == complaint.CaseId),
        [RowRelations.RestorativeJusticeOfCase] = Where<Case, RestorativeJusticeCase>((c, r) => c.Id == r.CaseId),
        [RowRelations.PersonOfReferral] = Where<Referral, Person>((r, p) => r.PersonId == p.Id),
        [RowRelations.CaseOfReferral] = Where<Referral, Case>((r, c) => r.Id == c.ReferralId),
        [RowRelations.Impairments] = Where<Person, PersonImpairment>((p, i) => p.Id == i.PersonId),
        [RowRelations.ReferralsOfPerson] = Where<Person, Referral>((p, r) => p.Id == r.PersonId),
        [RowRelations.CasesOfPerson] = (world, p) => world.Of<Case>().Where(c =>
            world.Of<Referral>().Any(r => r.Id == c.ReferralId && r.PersonId == ((Person)p).Id)),
        [RowRelations.CaseOfNeedsAssessment] = Where<NeedsAssessment, Case>((a, c) => a.CaseId == c.Id),
        [RowRelations.CaseOfSupportAction] = Where<SupportAction, Case>((a, c) => a.CaseId == c.Id),
        [RowRelations.CaseworkerOfSupportAction] = Where<SupportAction, StaffMember>((a, s) => a.CaseworkerId == s.Id),
        [RowRelations.CaseOfEndOfCase] = Where<EndOfCaseResponse, Case>((r, c) => r.CaseId == c.Id),
        [RowRelations.CaseOfRestorativeJustice] = Where<RestorativeJusticeCase, Case>((r, c) => r.CaseId == c.Id),
    };

    /// <summary>Every relation that rows can be filtered through.</summary>
    public static IEnumerable<RowRelation> All => Ways.Keys;

    public static IEnumerable<object> Related(RowWorld world, RowRelation relation, object parent) => Ways[relation](world, parent);

    private static Func<RowWorld, object, IEnumerable<object>> Where<TParent, TChild>(Func<TParent, TChild, bool> hangsOn)
        where TChild : class =>
        (world, parent) => world.Of<TChild>().Where(child => hangsOn((TParent)parent, child));
}
