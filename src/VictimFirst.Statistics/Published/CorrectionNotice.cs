using System.Collections.Immutable;

namespace VictimFirst.Statistics.Published;

/// <summary>Something wrong or misleading in a published figure of this service.</summary>
/// <param name="Id">Permanent, such as N04.</param>
/// <param name="Document">Title and date of the document that printed it.</param>
/// <param name="Section">Where in the document: a section number or heading.</param>
/// <param name="Quarters">Labels of the financial quarters that the figure is about; none where it is about another period.</param>
/// <param name="Printed">What the document says, in short.</param>
/// <param name="Holds">What holds instead, as far as it is known.</param>
/// <param name="Reason">How the two came to differ.</param>
/// <param name="Measures">Measures of the published figures that are affected, as <see cref="PrintedFigure.Measure"/> has them.</param>
public sealed record CorrectionNotice(
    string Id,
    string Document,
    string Section,
    ImmutableArray<string> Quarters,
    string Printed,
    string Holds,
    string Reason,
    ImmutableArray<string> Measures);
