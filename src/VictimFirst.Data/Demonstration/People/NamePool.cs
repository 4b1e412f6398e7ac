using Bogus;
using Bogus.DataSets;
using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration.People;

/// <summary>
/// Invented names. Bogus makes the pools; single names are then drawn from them, which is many times faster. Names say nothing about
/// gender or ethnicity here, on purpose: nobody should read the one off the other.
/// </summary>
internal sealed class NamePool
{
    private const int Drawn = 4_000;

    private readonly List<string> given;
    private readonly List<string> family;

    public NamePool(Draw draw)
    {
        var names = new Name("en_GB") { Random = new Randomizer(draw.Below(int.MaxValue)) };
        given = [.. Enumerable.Range(0, Drawn).Select(_ => names.FirstName()).Distinct()];
        family = [.. Enumerable.Range(0, Drawn).Select(_ => names.LastName()).Distinct()];
    }

    public (string Given, string Family) Pick(Draw draw) => (draw.OneOf(given), draw.OneOf(family));
}
