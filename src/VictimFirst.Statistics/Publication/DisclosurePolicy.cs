using VictimFirst.Statistics.Publication.Policy;

namespace VictimFirst.Statistics.Publication;

/// <summary>The audiences of figures, from the nearest to the farthest.</summary>
public enum DisclosureTier
{
    /// <summary>A caseworker over the own cases.</summary>
    OwnCaseload,

    /// <summary>The service itself, and its commissioner under an agreement.</summary>
    ExactUnderAgreement,

    /// <summary>Partners and the police.</summary>
    Protected,

    /// <summary>Anybody.</summary>
    Public,
}

/// <summary>How figures are protected for one tier of audience. The host chooses it by the viewer's role, never by an argument.</summary>
public sealed class DisclosurePolicy
{
    private DisclosurePolicy(string name, DisclosureTier tier)
    {
        Name = name;
        Tier = tier;
    }

    /// <summary>Every number as counted: whoever works with the cases knows them.</summary>
    public static DisclosurePolicy OwnCaseload { get; } = new("own-caseload", DisclosureTier.OwnCaseload);

    /// <summary>
    /// The service itself and the commissioner under its agreement: every number as counted. 1 to 4 are marked: small enough to identify
    /// a person, so not for publication.
    /// </summary>
    public static DisclosurePolicy ExactUnderAgreement { get; } =
        new("exact-under-agreement", DisclosureTier.ExactUnderAgreement) { LargestSmallCell = 4 };

    /// <summary>For a publication that anybody may read: whole area, whole years. No role has it.</summary>
    public static DisclosurePolicy Public { get; } = new("public", DisclosureTier.Public)
    {
        Rules = ProtectionRules.Anybody,
        Reach = AudienceReach.Everything,
    };

    public string Name { get; }

    public DisclosureTier Tier { get; }

    /// <summary>Whether every number carries noise, and only a keyed cube can be asked.</summary>
    public bool IsPerturbed => Rules is not null;

    /// <summary>How many protected cells one client may be answered in a day; null where cells are not counted.</summary>
    public int? CellsPerDay => Rules?.CellsPerDay;

    /// <summary>Counts from 1 up to this one are marked small.</summary>
    internal int LargestSmallCell { get; private init; }

    /// <summary>Null for the exact tiers.</summary>
    internal ProtectionRules? Rules { get; private init; }

    /// <summary>There is one exactly when there are rules.</summary>
    internal AudienceReach? Reach { get; private init; }

    /// <summary>A partner of the Safer Communities partnership: the own district, and the totals of the whole area.</summary>
    /// <param name="district">GSS code of a local authority.</param>
    public static DisclosurePolicy ForPartner(string district) => new("protected-partner", DisclosureTier.Protected)
    {
        Rules = ProtectionRules.Partnership,
        Reach = AudienceReach.District(district),
    };

    /// <summary>
    /// Police Victims' Code tooling: the comparison of hate and of Victim Personal Statements over the force's own referrals.
    /// </summary>
    /// <param name="force">Code of <c>police-force</c>.</param>
    public static DisclosurePolicy ForPolice(string force) => new("protected-police", DisclosureTier.Protected)
    {
        Rules = ProtectionRules.VictimsCode,
        Reach = AudienceReach.Force(force),
    };

    public override string ToString() => Name;
}
