namespace VictimFirst.Statistics.Publication;

/// <summary>Why a sum, mean or median has no value.</summary>
public enum NoValueReason
{
    /// <summary>Nothing to average over.</summary>
    EmptyBase,

    /// <summary>The base is withheld or too small for the audience, and so what is made over it.</summary>
    Withheld,
}

/// <summary>A sum, mean or median that has passed disclosure control for one audience, with what it is over.</summary>
public sealed record PublishedNumber
{
    internal PublishedNumber(double? value, NoValueReason? reason, PublishedCount over)
    {
        Value = value;
        Reason = reason;
        Base = over;
    }

    /// <summary>In the measure's unit; null exactly when there is a reason.</summary>
    public double? Value { get; }

    public NoValueReason? Reason { get; }

    /// <summary>How many values it is of.</summary>
    public PublishedCount Base { get; }

    public CellStatus Status => Reason == NoValueReason.Withheld ? CellStatus.Withheld : Base.Status;
}
