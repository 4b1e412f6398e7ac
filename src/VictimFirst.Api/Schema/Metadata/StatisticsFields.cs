using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Metadata;

/// <summary>The fields of the query type by what they count.</summary>
internal static class StatisticsFields
{
    /// <summary>None for subjects that only the quarterly report counts.</summary>
    public static ImmutableArray<string> Of(IEnumerable<Subject> subjects) => [.. subjects.Select(FieldOf).OfType<string>()];

    private static string? FieldOf(Subject subject) => subject switch
    {
        Subject.Cases => "caseStatistics",
        Subject.Referrals => "referralStatistics",
        Subject.Needs => "needsStatistics",
        Subject.Outcomes => "outcomeStatistics",
        Subject.RestorativeJustice => "restorativeJusticeStatistics",
        Subject.Satisfaction => "satisfactionStatistics",
        _ => null,
    };
}
