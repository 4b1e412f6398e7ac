using VictimFirst.Statistics.Publication;

namespace VictimFirst.Api.Statistics;

internal enum DisclosureMethod
{
    None,
    CellKey,
}

/// <summary>What a reader must know of how the figures of an answer were protected.</summary>
internal sealed record DisclosureNote(DisclosureTier Tier, DisclosureMethod Method, string? Edition, bool Additive, string Note)
{
    /// <summary>
    /// The standard deviation is told and the largest noise is not: with it, every count would be known to lie between two numbers.
    /// </summary>
    public static DisclosureNote Of(DisclosurePolicy policy, string? edition) => policy.IsPerturbed
        ? new(
            policy.Tier,
            DisclosureMethod.CellKey,
            edition,
            Additive: false,
            "Every figure carries random noise, totals too, with a standard deviation of up to 1.7. The same figure is the same however "
            + "and whenever it is asked of one edition. Totals are not the sums of their parts, and what is withheld as small can be "
            + "nobody.")
        : new(
            policy.Tier,
            DisclosureMethod.None,
            edition,
            Additive: true,
            "Figures as counted. Cells marked SMALL can identify a person: not for publication.");
}
