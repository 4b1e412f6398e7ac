namespace VictimFirst.Statistics.Publication;

/// <summary>How figures are protected for one tier of audience. The host chooses it by the viewer's role, never by an argument.</summary>
public sealed class DisclosurePolicy
{
    private DisclosurePolicy(string name, int largestSmallCell)
    {
        Name = name;
        LargestSmallCell = largestSmallCell;
    }

    /// <summary>
    /// The service itself and the commissioner under its agreement: every number as counted. 1 to 4 are marked: small enough to identify
    /// a person, so not for publication.
    /// </summary>
    public static DisclosurePolicy ExactUnderAgreement { get; } = new("exact-under-agreement", largestSmallCell: 4);

    public string Name { get; }

    /// <summary>Counts from 1 up to this one are marked small.</summary>
    internal int LargestSmallCell { get; }

    public override string ToString() => Name;
}
