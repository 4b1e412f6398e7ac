namespace VictimFirst.Domain.Access;

/// <summary>Which cases are within a viewer's reach. A case outside it does not exist for the viewer.</summary>
public abstract record CaseScope
{
    private CaseScope()
    {
    }

    public static CaseScope None { get; } = new Nothing();
    public static CaseScope All { get; } = new Everything();

    public sealed record Nothing : CaseScope;

    public sealed record Everything : CaseScope;

    /// <param name="StaffObjectId">The caseworker's object id in the directory.</param>
    public sealed record Caseload(Guid StaffObjectId) : CaseScope;

    /// <summary>The own caseload, and the cases of a team that the caseworker covers.</summary>
    public sealed record TeamCover(Guid StaffObjectId, string Team) : CaseScope;

    /// <param name="Code">GSS code of a local authority.</param>
    public sealed record District(string Code) : CaseScope;

    /// <param name="Code">Code of <c>police-force</c>. Of its cases, those that the force referred, with consent on record.</param>
    /// <param name="Unit">
    /// The department whose rows of the force's own system are seen, as the snapshots of its dashboard name it; null for the whole force.
    /// Referrals name no department, and a fresh one's crime stands in no snapshot yet: they are the whole force's to a unit too.
    /// </param>
    public sealed record Force(string Code, string? Unit = null) : CaseScope;
}
