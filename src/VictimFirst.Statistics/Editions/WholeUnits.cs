namespace VictimFirst.Statistics.Editions;

/// <summary>
/// Puts the two rows of a unit together that was received in one edition and closed in a later one: it is one unit, and counted as two it
/// would hide that two figures differ by few. A case whose place was corrected in between stays two.
/// </summary>
/// <param name="months">The number of a month that is not known.</param>
internal sealed class WholeUnits(int months, Action<int, UnitInTime> take)
{
    private readonly Dictionary<long, (int Beat, UnitInTime Unit)> open = [];

    /// <summary>Rows come in order of the days that they know.</summary>
    public void Take(long id, int beat, UnitInTime unit)
    {
        if (unit.Closed == months && open.TryAdd(id, (beat, unit))) return;
        if (unit.Received == months && open.TryGetValue(id, out var begun) && begun.Beat == beat)
        {
            open.Remove(id);
            unit = unit with { Received = begun.Unit.Received };
        }

        take(beat, unit);
    }

    public void End()
    {
        foreach (var (beat, unit) in open.Values) take(beat, unit);
    }
}
