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

    /// <summary>
    /// Numerator by denominator, at most 1: noise can lift the numerator above it. Null over an empty base, over one too small for the
    /// audience, or when either is withheld.
    /// </summary>
    public double? Value { get; }

    public PublishedCount Numerator { get; }

    public PublishedCount Denominator { get; }

    /// <summary>
    /// The graver of the numerator's and the denominator's: a share of a small base tells as much of its people as a small count does. An
    /// empty base is EXACT, since nothing is held back; a base that is too small for the audience holds the rate back.
    /// </summary>
    public CellStatus Status => Value is null && Denominator.Value is > 0 ? CellStatus.Withheld
        : Numerator.Status > Denominator.Status ? Numerator.Status
        : Denominator.Status;

    public static PublishedRate Of(PublishedCount numerator, PublishedCount denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        double? value = numerator.Value is { } over && denominator.Value is { } under && under >= Math.Max(denominator.LeastRateBase, 1)
            ? (double)over / under
            : null;
        if (denominator.Status == CellStatus.Perturbed && value > 1) value = 1;
        return new PublishedRate(value, numerator, denominator);
    }
}
