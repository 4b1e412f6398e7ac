namespace VictimFirst.Statistics.Editions;

/// <summary>How many units each population has in any run of months, by running totals.</summary>
internal sealed class RunCounts(int months, int beats)
{
    private const int Series = 6;

    /// <summary>Beside the populations: cases by the month in which they ceased to be supported.</summary>
    private const int Ceased = 5;

    // By series, beat and month; the month before the first and the one after the last are there too.
    private readonly int[] units = new int[Series * beats * (months + 2)];

    public void Add(int beat, in UnitInTime unit)
    {
        units[At((int)Population.Referrals, beat, unit.Received)]++;
        if (!unit.HasCase) return;
        units[At((int)Population.Referred, beat, unit.Received)]++;
        units[At((int)Population.Opened, beat, unit.Opened)]++;
        units[At((int)Population.Closed, beat, unit.Closed)]++;
        units[At((int)Population.Supported, beat, unit.Opened)]++;
        units[At(Ceased, beat, unit.Closed)]++;
    }

    /// <summary>Turns counts of single months into running totals. After it, nothing may be added.</summary>
    public void Accumulate()
    {
        for (var place = 0; place < units.Length; place++)
        {
            if (place % (months + 2) != 0) units[place] += units[place - 1];
        }
    }

    /// <param name="ofBeats">A bit a beat.</param>
    /// <param name="last">Inclusive.</param>
    public long Count(Population population, UInt128 ofBeats, int first, int last)
    {
        // Who is supported in a run was opened by its end and did not cease before it.
        var (until, before) = ((int)population, population == Population.Supported ? Ceased : (int)population);
        var count = 0L;
        for (var beat = 0; beat < beats; beat++)
        {
            if (((ofBeats >> beat) & 1) != 0) count += units[At(until, beat, last)] - units[At(before, beat, first - 1)];
        }

        return count;
    }

    private int At(int series, int beat, int month) => (((series * beats) + beat) * (months + 2)) + month + 1;
}
