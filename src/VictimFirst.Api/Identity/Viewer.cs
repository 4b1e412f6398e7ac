using VictimFirst.Api.Identity.Tokens;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Geography;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.Api.Identity;

/// <summary>Who asks and what for, derived once per request from a valid token.</summary>
/// <param name="Rows">The cases that may be read one by one.</param>
/// <param name="Figures">The cases that may be counted.</param>
/// <param name="Purpose">Why, or null where nobody said so.</param>
internal sealed record Viewer(
    Caller Caller, Role Role, Tier Tier, Permissions Permissions, CaseScope Rows, CaseScope Figures, Purpose? Purpose)
{
    /// <param name="purposeHeader">The request's <c>Purpose</c> header, or null.</param>
    /// <exception cref="TokenRejectedException">An application authenticated too weakly for its role.</exception>
    /// <exception cref="NoAccessException">The token is valid and gives nothing, or the purpose is not one.</exception>
    public static Viewer Of(VerifiedToken token, string? purposeHeader)
    {
        var role = RoleOf(token);
        var grant = Access.Of(role);
        if (token.Caller.Kind is CallerKind.Application
            && grant.Tier >= Tier.Exact
            && token.ClientAuthentication < ClientAuthentication.Certificate)
        {
            throw new TokenRejectedException("exact figures need an application with a certificate");
        }

        return new Viewer(
            token.Caller,
            role,
            grant.Tier,
            Access.PermissionsOf(role, token.Caller.Kind),
            ScopeOf(grant.Rows, token),
            ScopeOf(grant.Figures, token),
            PurposeOf(token, purposeHeader));
    }

    /// <summary>
    /// One role. What several would give together is nobody's decision: a partner who is also a caseworker would see both sides of the
    /// wall between them. Whoever needs two roles signs in twice.
    /// </summary>
    private static Role RoleOf(VerifiedToken token)
    {
        if (token.Caller.Kind is CallerKind.Person && !token.HasScope) throw new NoAccessException("scp lacks the API's scope");
        if (token.Roles.Count != 1)
            throw new NoAccessException(token.Roles.IsEmpty ? "no role of this API" : "more than one role of this API");
        var role = token.Roles.Single();
        return token.Caller.Kind is CallerKind.Person || Access.Of(role).ForApplications
            ? role
            : throw new NoAccessException("the role is for people only");
    }

    private static CaseScope ScopeOf(Reach reach, VerifiedToken token) => reach switch
    {
        Reach.All => CaseScope.All,
        Reach.OwnCaseload => CaseloadOf(token),
        Reach.OwnDistrict => Gazetteer.LocalAuthorities.Any(authority => authority.Code == token.District)
            ? new CaseScope.District(token.District!)
            : throw new NoAccessException("district is missing or not a local authority of the area"),
        Reach.OwnForce => ForceOf(token),
        _ => CaseScope.None,
    };

    /// <summary>A unit that is there and is no name gives nothing: it must never mean the whole force.</summary>
    private static CaseScope.Force ForceOf(VerifiedToken token)
    {
        if (!PoliceForces.Contains(token.Force)) throw new NoAccessException("force is missing or not a police force");
        return token.Unit is null || PoliceForces.IsUnit(token.Unit)
            ? new CaseScope.Force(token.Force!, token.Unit)
            : throw new NoAccessException("unit is not a department's name");
    }

    private static CaseScope CaseloadOf(VerifiedToken token) => token.Team switch
    {
        null => new CaseScope.Caseload(token.Caller.ObjectId),
        { Length: > 0 and <= 60 } team => new CaseScope.TeamCover(token.Caller.ObjectId, team),
        _ => throw new NoAccessException("team is not a team's name"),
    };

    private static Purpose? PurposeOf(VerifiedToken token, string? header)
    {
        if (header is not null && PurposeText.Parse(header) is null)
        {
            throw new NoAccessException("Purpose is not one", $"The Purpose header takes one of {string.Join(", ", PurposeText.All)}.");
        }

        if (token.Purpose is null) return header is null ? null : PurposeText.Parse(header);
        if (header is not null && header != token.Purpose)
        {
            throw new NoAccessException(
                "Purpose contradicts the token", "The Purpose header contradicts what the client is registered for.");
        }

        return PurposeText.Parse(token.Purpose) ?? throw new NoAccessException("the token's purpose is not one");
    }
}
