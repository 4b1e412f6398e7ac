using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Domain.Staff;

namespace VictimFirst.Data.Demonstration.People;

/// <summary>
/// The staff of the service (Safer Communities pack, 11 December 2020): 8 caseworkers, 2 specialists, 2 seniors, an analyst, a deputy and
/// a head, a mental health nurse and volunteers. The report of April to June 2020 mentions new starters, so two caseworkers join then,
/// for two who leave (days assumed). All names are invented.
/// </summary>
internal sealed class Team
{
    private const string Caseworker = "CASEWORKER";
    private const string ForChildren = "SPECIALIST_CASEWORKER_CYP";
    private static readonly DateOnly Leave = new(2020, 3, 31);
    private static readonly DateOnly[] Starts = [new(2020, 4, 6), new(2020, 5, 4)];

    private readonly Draw draw;
    private readonly List<StaffMember> caseworkers;
    private readonly StaffMember forChildren;

    /// <param name="before">The first day of the extract; everybody but the new starters joined before it.</param>
    public Team(Draw draw, NamePool names, DateOnly before)
    {
        this.draw = draw;
        var members = new List<StaffMember>();
        void Join(string role, string? team, DateOnly? joined = null, DateOnly? left = null)
        {
            var (given, family) = names.Pick(draw);
            members.Add(new StaffMember
            {
                Id = members.Count + 1,
                Role = role,
                DisplayName = $"{given} {family}",
                DirectoryObjectId = DemonstrationAccount.ObjectIdOf($"staff-{members.Count + 1}"),
                Team = team,
                JoinedOn = joined ?? before.AddDays(-draw.Between(60, 900)),
                LeftOn = left,
            });
        }

        for (var i = 0; i < 6; i++) Join(Caseworker, i % 2 == 0 ? "City" : "Counties");
        for (var i = 0; i < 2; i++) Join(Caseworker, "Counties", left: Leave);
        foreach (var start in Starts) Join(Caseworker, "Counties", joined: start);
        Join(ForChildren, "Specialist");
        Join("SPECIALIST_CASEWORKER_RJ", "Specialist");
        for (var i = 0; i < 2; i++) Join("SENIOR_CASEWORKER", i == 0 ? "City" : "Counties");
        Join("DATA_ANALYST", null);
        Join("DEPUTY_HEAD", null);
        Join("HEAD_OF_SERVICE", null);
        Join("MENTAL_HEALTH_NURSE", "Specialist");
        for (var i = 0; i < 4; i++) Join("VOLUNTEER", null);
        Members = members;
        caseworkers = members.FindAll(m => m.Role == Caseworker);
        forChildren = members.Single(m => m.Role == ForChildren);
    }

    public IReadOnlyList<StaffMember> Members { get; }

    /// <summary>
    /// Somebody who was there for the whole of a case. A child's goes to the specialist every other time (assumed: one cannot take all).
    /// </summary>
    public StaffMember For(bool child, DateOnly from, DateOnly to)
    {
        if (child && draw.Chance(0.5)) return forChildren;
        while (true)
        {
            var member = draw.OneOf(caseworkers);
            if (member.JoinedOn <= from && (member.LeftOn is not { } left || left >= to)) return member;
        }
    }
}
