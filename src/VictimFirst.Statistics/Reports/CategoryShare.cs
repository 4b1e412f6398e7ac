using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>A category, how many it holds, and their share of the base that the section names.</summary>
public sealed record CategoryShare(Category Category, PublishedCount Count, PublishedRate Rate);
