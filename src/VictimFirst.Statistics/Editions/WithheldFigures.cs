using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>Figures that an edition does not give out, because of slivers: every period of a kind, of one area and cohort.</summary>
/// <param name="Subject">
/// <see cref="Subject.Referrals"/> for referrals whether or not a case was opened; all else goes with the cases.
/// </param>
/// <param name="Level">The dimension that the area is a category of; null with it for the whole of the service's area.</param>
/// <param name="Area">A category's code.</param>
public sealed record WithheldFigures(Subject Subject, Cohort Cohort, DimensionCode? Level, string? Area, EditionPeriod Period)
{
    /// <summary>Which figures, in the schema's words.</summary>
    public string Name =>
        $"{EnumText.Of(Subject)} {EnumText.Of(Cohort)} by {EnumText.Of(Period)} in {Area ?? "the whole area"}"
        + (Level is { } level ? $" ({EnumText.Of(level)})" : "");

    /// <summary>One sentence that says what and why, and no number but the rule's own.</summary>
    public string Message =>
        $"{Name}: one of them differs from another figure that is given out by fewer than {SliverCheck.LeastDifference} records.";
}
