using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.Api.Identity;

/// <summary>What each role gets, and nowhere else. A role that is not here gets nothing.</summary>
internal static class Access
{
    /// <summary>Exact figures over all cases.</summary>
    public const string StatisticsRead = "statistics.read";

    /// <summary>Figures about the service's own staff.</summary>
    public const string StatisticsReadInternal = "statistics.read.internal";

    /// <summary>Figures under disclosure control.</summary>
    public const string StatisticsReadProtected = "statistics.read.protected";

    /// <summary>Cases without what tells who they are about.</summary>
    public const string CasesRead = "cases.read";

    /// <summary>Names, addresses and how to reach people.</summary>
    public const string CasesReadPersonal = "cases.read.personal";

    /// <summary>Needs, support given and outcomes.</summary>
    public const string CasesReadSupport = "cases.read.support";

    /// <summary>The few fields of a police referral that tell whether it arrived and was acted on.</summary>
    public const string ReferralsReconcile = "referrals.reconcile";

    public const string AuditRead = "audit.read";

    /// <summary><c>@policy(policies: [["application"]])</c>: for applications in their own name. A person's token never satisfies it.</summary>
    public const string ApplicationPolicy = "application";

    /// <summary><c>@policy(policies: [["person"]])</c>: for people who signed in. An application's own token never satisfies it.</summary>
    public const string PersonPolicy = "person";

    private static readonly FrozenDictionary<Role, Grant> Grants = new Dictionary<Role, Grant>
    {
        [Role.Caseworker] = new()
        {
            Tier = Tier.Casework, SeesWholeSchema = true, Rows = Reach.OwnCaseload, Figures = Reach.OwnCaseload,
            Scopes = [CasesRead, CasesReadPersonal, CasesReadSupport],
        },
        [Role.SeniorCaseworker] = new()
        {
            Tier = Tier.Casework, SeesWholeSchema = true, Rows = Reach.All, Figures = Reach.All,
            Scopes = [StatisticsRead, StatisticsReadInternal, CasesRead, CasesReadPersonal, CasesReadSupport],
        },
        [Role.HeadOfService] = new()
        {
            Tier = Tier.Casework, SeesWholeSchema = true, Rows = Reach.All, Figures = Reach.All,
            Scopes = [StatisticsRead, StatisticsReadInternal, CasesRead, CasesReadPersonal, CasesReadSupport],
        },
        [Role.DataAnalyst] = new()
        {
            Tier = Tier.Exact, SeesWholeSchema = true, ForApplications = true, Rows = Reach.All, Figures = Reach.All,
            Scopes = [StatisticsRead, StatisticsReadInternal, CasesRead, CasesReadSupport],
        },
        [Role.Commissioner] = new()
        {
            Tier = Tier.Exact, SeesWholeSchema = true, ForApplications = true, Figures = Reach.All,
            Scopes = [StatisticsRead],
        },
        [Role.Partner] = new()
        {
            Tier = Tier.Protected, ForApplications = true, Figures = Reach.OwnDistrict,
            Scopes = [StatisticsReadProtected],
        },
        [Role.PoliceVcop] = new()
        {
            Tier = Tier.Protected, ForApplications = true, Rows = Reach.OwnForce, Figures = Reach.OwnForce,
            Scopes = [StatisticsReadProtected, ReferralsReconcile],
        },
        [Role.Auditor] = new() { Tier = Tier.Public, Scopes = [AuditRead] },
    }.ToFrozenDictionary();

    public static Grant Of(Role role) => Grants[role];

    public static Permissions PermissionsOf(Role role, CallerKind kind = CallerKind.Person) => new()
    {
        IsAuthenticated = true,
        Scopes = Of(role).Scopes,
        HidesForbidden = !Of(role).SeesWholeSchema,
        HasPolicy = policy => policy == (kind is CallerKind.Application ? ApplicationPolicy : PersonPolicy),
    };
}

/// <summary>What a role gets. What is not said is not given.</summary>
internal sealed record Grant
{
    public required ImmutableHashSet<string> Scopes { get; init; }
    public required Tier Tier { get; init; }

    /// <summary>For roles of the service and its commissioner. To the others a field they may not read does not exist.</summary>
    public bool SeesWholeSchema { get; init; }

    /// <summary>Whether an application may hold the role in its own name. Who reads about people, or about readers, is a person.</summary>
    public bool ForApplications { get; init; }

    /// <summary>The cases that may be read one by one, as far as the scopes let a case be read at all.</summary>
    public Reach Rows { get; init; }

    /// <summary>The cases that may be counted.</summary>
    public Reach Figures { get; init; }
}

internal enum Reach
{
    None,
    OwnCaseload,
    OwnDistrict,
    OwnForce,
    All,
}
