using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Published;

/// <summary>What a published figure is when it is counted now, for one audience.</summary>
public sealed record CurrentFigure
{
    private CurrentFigure(double? value, CellStatus status, PublishedCount? numerator, PublishedCount? denominator)
    {
        Value = value;
        Status = status;
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>A count, or a share of 1; null when withheld and for a share of an empty base.</summary>
    public double? Value { get; }

    public CellStatus Status { get; }

    /// <summary>Null for a count.</summary>
    public PublishedCount? Numerator { get; }

    /// <summary>Null for a count.</summary>
    public PublishedCount? Denominator { get; }

    internal static CurrentFigure Of(PublishedCount count) => new(count.Value, count.Status, null, null);

    internal static CurrentFigure Of(PublishedRate rate) => new(rate.Value, rate.Status, rate.Numerator, rate.Denominator);

    /// <summary>A count made of two published ones.</summary>
    internal static CurrentFigure Of(PublishedCount first, PublishedCount second, Func<int, int, int> combine) => new(
        first.Value is { } one && second.Value is { } other ? combine(one, other) : null,
        first.Status > second.Status ? first.Status : second.Status,
        null,
        null);
}
