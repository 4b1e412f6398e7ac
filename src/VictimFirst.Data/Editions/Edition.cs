using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Data.Editions;

/// <summary>A published edition, without its figures.</summary>
/// <param name="Id">Such as <c>2020-21-Q1</c>, or <c>2020-21-Q1-R2</c> for its second revision.</param>
/// <param name="Revision">0 for the first publication of the quarter.</param>
/// <param name="DataVersion">Of the data that it was made of.</param>
/// <param name="AsOf">When that data was exported.</param>
/// <param name="CoversFrom">The first local day that it answers; the last is its quarter's.</param>
/// <param name="Offer">What it gives out.</param>
public sealed record Edition(
    string Id,
    FinancialQuarter Quarter,
    int Revision,
    DateTimeOffset PublishedAt,
    long DataVersion,
    DateTimeOffset AsOf,
    DateOnly CoversFrom,
    EditionOffer Offer)
{
    public static string IdOf(FinancialQuarter quarter, int revision) =>
        quarter.Label.Replace(' ', '-') + (revision == 0 ? "" : $"-R{revision}");
}
