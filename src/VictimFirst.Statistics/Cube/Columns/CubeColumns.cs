using System.Collections.Immutable;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The column sets of a cube. A case's facts are sets of their own, keyed by the case's row, since few cases have them.</summary>
internal sealed class CubeColumns
{
    public required CaseColumns Cases { get; init; }
    public required ReferralColumns Referrals { get; init; }
    public required NeedsColumns Needs { get; init; }
    public required SupportColumns Support { get; init; }
    public required EndOfCaseColumns EndOfCase { get; init; }
    public required VpsColumns Vps { get; init; }
    public required SurveyColumns Surveys { get; init; }
    public required RestorativeJusticeColumns RestorativeJustice { get; init; }

    /// <summary>The local days complaints were received.</summary>
    public required OrderedColumn ComplaintDay { get; init; }

    /// <summary>In order of start, then end, then the order in which they were entered.</summary>
    public required ImmutableArray<EngagementActivity> Engagement { get; init; }
}
