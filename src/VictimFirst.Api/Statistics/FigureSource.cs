using VictimFirst.Api.Identity;
using VictimFirst.Domain.Access;
using VictimFirst.Statistics;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Api.Statistics;

/// <summary>
/// Which data a viewer's figures are counted on, and under which policy: whoever may see exact figures reads the newest cube, and everybody
/// else the editions. Nothing that the others are told depends on the newest cube.
/// </summary>
internal sealed class FigureSource(CurrentCube current, EditionCube editions)
{
    public static DisclosurePolicy PolicyOf(Viewer viewer) => (viewer.Tier, viewer.Figures) switch
    {
        (Tier.Casework or Tier.Exact, _) => DisclosurePolicy.ExactUnderAgreement,
        (Tier.Protected, CaseScope.District district) => DisclosurePolicy.ForPartner(district.Code),
        (Tier.Protected, CaseScope.Force force) => DisclosurePolicy.ForPolice(force.Code),
        _ => DisclosurePolicy.Public,
    };

    /// <returns>Null where the viewer reads editions and none has been published.</returns>
    public FigureReading? Of(Viewer viewer)
    {
        var policy = PolicyOf(viewer);
        if (!policy.IsPerturbed) return new FigureReading(new StatisticsReader(current.Value, policy), null);
        return editions.Value is { } published ? new FigureReading(new StatisticsReader(published, policy), published) : null;
    }

    /// <summary>Of the data that the viewer's figures are of.</summary>
    public CubeStamp StampOf(Viewer viewer) => PolicyOf(viewer).IsPerturbed
        ? editions.Value?.Stamp ?? CubeStamp.BeforeFirstImport
        : current.Value.Stamp;

    /// <summary>Which state of the data it is: another one where any of the viewer's figures could be another.</summary>
    public string VersionOf(Viewer viewer) => PolicyOf(viewer).IsPerturbed
        ? $"editions {string.Join(' ', (editions.Value?.Editions ?? []).Select(keyed => keyed.Edition.Id))}"
        : current.Value.Stamp.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An edition never is.</summary>
    public bool IsStale(Viewer viewer) => !PolicyOf(viewer).IsPerturbed && current.State.IsStale;
}

/// <param name="Editions">Null for the newest data.</param>
internal sealed record FigureReading(StatisticsReader Reader, KeyedCube? Editions);
