using VictimFirst.Domain.Access;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>
/// Whose rows are whose, as it would be explained to a person: caseworkers have their own cases, whoever covers a team has that team's as
/// well, and a force has the referrals it made with consent and a crime reference, and what its own systems say. Everything else follows a
/// case, or is nobody's. A department of a force has the force's referrals, its own investigations, and what is said of their crimes.
/// </summary>
internal static class ScopeOracle
{
    public static RowWorld Visible(RowWorld world, CaseScope scope)
    {
        if (scope is CaseScope.Everything) return world;
        if (scope is CaseScope.Force force) return OfUnit(OfForce(world, force.Code), force.Unit);
        return scope switch
        {
            CaseScope.Caseload own => OfStaff(world, s => s.DirectoryObjectId == own.StaffObjectId),
            CaseScope.TeamCover cover => OfStaff(world, s => s.DirectoryObjectId == cover.StaffObjectId || s.Team == cover.Team),
            _ => new RowWorld([]),
        };
    }

    private static RowWorld OfForce(RowWorld world, string force)
    {
        var referrals = world.Of<Referral>()
            .Where(r => (r.Source, r.PoliceForce, r.ConsentGiven) == ("POLICE", force, true) && r.CrimeReference is not null)
            .Select(r => r.Id).ToHashSet();
        return world.Where(row => row switch
        {
            Referral r => referrals.Contains(r.Id),
            Case c => referrals.Contains(c.ReferralId),
            _ => Equals(row.GetType().GetProperty("PoliceForce")?.GetValue(row), force),
        });
    }

    private static RowWorld OfUnit(RowWorld force, string? unit)
    {
        if (unit is null) return force;
        var crimes = force.Of<VcopInvestigation>().Where(i => i.Department == unit)
            .Select(i => i.CrimeReferenceKey).Where(key => key != CrimeReference.Unreadable).ToHashSet();
        return force.Where(row => row switch
        {
            Referral or Case => true,
            VcopInvestigation i => i.Department == unit,
            _ => crimes.Contains((string)row.GetType().GetProperty("CrimeReferenceKey")!.GetValue(row)!),
        });
    }

    private static RowWorld OfStaff(RowWorld world, Func<StaffMember, bool> isTheirs)
    {
        var staff = world.Of<StaffMember>().Where(isTheirs).Select(s => (long?)s.Id).ToHashSet();
        var cases = world.Of<Case>().Where(c => c.CaseworkerId is not null && staff.Contains(c.CaseworkerId)).ToList();
        var caseIds = cases.Select(c => (long?)c.Id).ToHashSet();
        var referralIds = cases.Select(c => c.ReferralId).ToHashSet();
        var people = world.Of<Referral>().Where(r => referralIds.Contains(r.Id)).Select(r => r.PersonId).ToHashSet();
        return world.Where(row => row switch
        {
            StaffMember => true,
            Case c => caseIds.Contains(c.Id),
            Referral r => referralIds.Contains(r.Id),
            Person p => people.Contains(p.Id),
            PersonImpairment i => people.Contains(i.PersonId),
            _ => row.GetType().GetProperty("CaseId")?.GetValue(row) is long id && caseIds.Contains(id),
        });
    }
}
