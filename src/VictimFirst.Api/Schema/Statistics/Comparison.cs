using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

internal enum Travel
{
    Better,
    Worse,
    Same,
    Unstated,
}

/// <summary>A figure in another period beside the figure here.</summary>
internal sealed record Comparison(PublishedPeriod Period, double? Value, CellStatus Status, double? Change, Polarity Polarity)
{
    public double? ChangeRate => Value is { } before and not 0 ? Change / before : null;

    public Direction? Direction => Change switch
    {
        null => null,
        > 0 => VictimFirst.Statistics.Publication.Direction.Up,
        < 0 => VictimFirst.Statistics.Publication.Direction.Down,
        _ => VictimFirst.Statistics.Publication.Direction.Same,
    };

    public Travel Travel => (Polarity, Change) switch
    {
        (Polarity.Neutral, _) or (_, null) => Travel.Unstated,
        (_, 0) => Travel.Same,
        (Polarity.HigherIsBetter, > 0) or (Polarity.LowerIsBetter, < 0) => Travel.Better,
        _ => Travel.Worse,
    };

    public static Comparison Of(PublishedPeriod period, double? here, double? there, CellStatus status, Polarity polarity) =>
        new(period, there, status, here - there, polarity);
}
