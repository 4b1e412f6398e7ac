namespace VictimFirst.Statistics.Editions;

/// <summary>
/// The months of a unit's days: below 0 before the first that is covered, and past the last for days after it and days not known.
/// </summary>
internal readonly record struct UnitInTime(int Received, int Opened, int Closed, bool HasCase)
{
    /// <summary>A bit for each <see cref="Population"/> that the unit belongs to in the period.</summary>
    public int MembershipIn(CoveredPeriod period)
    {
        var received = Received >= period.First && Received <= period.Last;
        var membership = received ? 1 << (int)Population.Referrals : 0;
        if (!HasCase) return membership;
        if (received) membership |= 1 << (int)Population.Referred;
        if (Opened >= period.First && Opened <= period.Last) membership |= 1 << (int)Population.Opened;
        if (Closed >= period.First && Closed <= period.Last) membership |= 1 << (int)Population.Closed;
        if (Opened <= period.Last && Closed >= period.First) membership |= 1 << (int)Population.Supported;
        return membership;
    }
}
