namespace VictimFirst.Statistics.Questions;

/// <summary>A run of local days.</summary>
public readonly record struct Period
{
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public Period(DateOnly first, DateOnly last)
    {
        if (last < first) throw new ArgumentException($"The period ends on {last:O}, before it begins on {first:O}.", nameof(last));
        (First, Last) = (first, last);
    }

    public DateOnly First { get; }

    /// <summary>Inclusive.</summary>
    public DateOnly Last { get; }
}
