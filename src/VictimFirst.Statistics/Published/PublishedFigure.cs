using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Published;

/// <summary>Why a published figure and the current one differ.</summary>
public enum DifferenceReason
{
    /// <summary>The figure was wrong or of another base when it was printed: its notice says how.</summary>
    Notice,

    /// <summary>Nothing is known to be wrong with the printed figure: the records have changed since.</summary>
    DataChanged,

    /// <summary>The data does not hold every day of the quarter.</summary>
    OutsideData,

    /// <summary>The current figure is withheld from this audience, or told with noise.</summary>
    Protected,

    /// <summary>The service has nothing of the kind to count.</summary>
    NotCounted,
}

/// <summary>A printed figure beside the same figure counted now.</summary>
/// <param name="Current">Null where there is nothing to count.</param>
/// <param name="Agrees">Whether the current figure would be printed alike, to the printed number of decimals.</param>
/// <param name="Difference">Current less printed, in the figure's unit; null where there is no current value.</param>
/// <param name="DifferenceReason">Null exactly when the two agree.</param>
/// <param name="Reason">One sentence or more in plain words; null exactly when the two agree.</param>
public sealed record PublishedFigure(
    PrintedFigure Printed, CurrentFigure? Current, bool Agrees, double? Difference, DifferenceReason? DifferenceReason, string? Reason)
{
    internal static PublishedFigure Of(PrintedFigure printed, CurrentFigure? current, bool isCovered, int version)
    {
        var agrees = current is { Value: { } value, Status: not CellStatus.Perturbed } && printed.Agrees(value);
        if (agrees) return new PublishedFigure(printed, current, true, Less(printed, current), null, null);
        DifferenceReason reason = current switch
        {
            null => Published.DifferenceReason.NotCounted,
            { Status: CellStatus.Withheld or CellStatus.Perturbed } => Published.DifferenceReason.Protected,
            _ when !isCovered => Published.DifferenceReason.OutsideData,
            _ when printed.Notice is not null => Published.DifferenceReason.Notice,
            _ => Published.DifferenceReason.DataChanged,
        };
        return new PublishedFigure(printed, current, false, Less(printed, current), reason, Text(reason, printed, version));
    }

    private static double? Less(PrintedFigure printed, CurrentFigure? current) =>
        current?.Value is { } value ? (double)((decimal)value - printed.Value) : null;

    private static string Text(DifferenceReason reason, PrintedFigure printed, int version) => reason switch
    {
        Published.DifferenceReason.Notice => printed.Notice!.Reason,
        Published.DifferenceReason.DataChanged =>
            $"The records have changed since the figure was printed; it was now counted on data version {version}.",
        Published.DifferenceReason.OutsideData => "The data does not hold every day of the quarter.",
        Published.DifferenceReason.Protected => "The current figure is protected, so that it cannot identify a person.",
        _ => "The service records nothing of the kind.",
    };
}
