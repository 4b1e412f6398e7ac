namespace VictimFirst.Statistics.Publication;

/// <summary>A share of 1 with its base beside it, made of published numbers only.</summary>
public sealed record PublishedRate
{
    private PublishedRate(double? value, PublishedCount numerator, PublishedCount denominator)
    {
        Value = value;
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Numerator by denominator; null over an empty base or when either is withheld.</summary>
    public double? Value { get; }

    public PublishedCount Numerator { get; }

    public PublishedCount Denominator { get; }

    /// <summary>
    /// The graver of the numerator's and the denominator's: a share of a small base tells as much of its people as a small count does. An
    /// empty base is EXACT, since nothing is held back.
    /// </summary>
    public CellStatus Status => Numerator.Status > Denominator.Status ? Numerator.Status : Denominator.Status;

    public static PublishedRate Of(PublishedCount numerator, PublishedCount denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        double? value = numerator.Value is { } over && denominator.Value is { } under and not 0 ? (double)over / under : null;
        return new PublishedRate(value, numerator, denominator);
    }
}
