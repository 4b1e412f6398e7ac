using System.Collections.Immutable;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>
/// From the table that was counted to the question's: stored values become categories, what has none goes, and axes take the question's
/// order.
/// </summary>
/// <param name="Axes">For each axis of the counted table, how far each slot moves in the question's table; -1 where it goes.</param>
/// <param name="Cells">Of the question's table, row-major.</param>
internal sealed record TableFold(ImmutableArray<int[]> Axes, int Cells)
{
    private const int Gone = -1;

    public RawCells Fold(RawCells counted)
    {
        var places = Places();
        var folded = new RawCells(Cells, counted.Sums is not null, counted.Keys is not null)
        {
            Values = counted.Values is null ? null : [],
        };
        for (var from = 0; from < places.Length; from++)
        {
            if (places[from] is var to && (to == Gone || counted.Counts[from] == 0)) continue;
            folded.Counts[to] += counted.Counts[from];
            if (counted.Sums is not null) folded.Sums![to] += counted.Sums[from];
            if (counted.Keys is not null) folded.Keys![to] += counted.Keys[from];
        }

        foreach (var (from, value, times) in counted.Values ?? [])
        {
            if (places[from] != Gone) folded.Values!.Add((places[from], value, times));
        }

        return folded;
    }

    /// <summary>For each counted cell its place in the question's table.</summary>
    private int[] Places()
    {
        int[] places = [0];
        foreach (var axis in Axes)
        {
            var finer = new int[places.Length * axis.Length];
            for (var place = 0; place < places.Length; place++)
            {
                for (var slot = 0; slot < axis.Length; slot++)
                {
                    finer[(place * axis.Length) + slot] = places[place] == Gone || axis[slot] == Gone ? Gone : places[place] + axis[slot];
                }
            }

            places = finer;
        }

        return places;
    }
}
