using System.Collections.Frozen;
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

    /// <summary>Figures of a police force's compliance with the Victims' Code.</summary>
    public const string VcopFigures = "vcop.figures";

    /// <summary>The investigations behind them, one by one and by officer.</summary>
    public const string VcopRows = "vcop.rows";

    public const string AuditRead = "audit.read";

    /// <summary>Publishing editions of protected figures.</summary>
    public const string EditionsPublish = "editions.publish";

    /// <summary>
    /// <c>@policy(policies: [["application"]])</c>: for applications in their own name. A person's token never satisfies it.
    /// </summary>
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
            Scopes = [StatisticsRead, StatisticsReadInternal, CasesRead, CasesReadSupport, EditionsPublish],
        },
        [Role.Commissioner] = new()
        {
            Tier = Tier.Exact, SeesWholeSchema = true, ForApplications = true, Figures = Reach.All,
            Scopes = [StatisticsRead, VcopFigures],
        },
        [Role.Partner] = new()
        {
            Tier = Tier.Protected, ForApplications = true, Figures = Reach.OwnDistrict,
            Scopes = [StatisticsReadProtected],
        },
        [Role.PoliceVcop] = new()
        {
            Tier = Tier.Protected, ForApplications = true, Rows = Reach.OwnForce, Figures = Reach.OwnForce,
            Scopes = [StatisticsReadProtected, ReferralsReconcile, VcopFigures, VcopRows],
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
