using VictimFirst.Statistics.Cube.Building;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Cube;

/// <summary>
/// Makes one cube of rows that come in any order: the facts of a referral may come before the referral itself. Not safe for several threads, and
/// done with after <see cref="Build"/>.
/// </summary>
/// <remarks>Every <c>Add</c> throws <see cref="KeyNotFoundException"/> for a code that its list does not hold.</remarks>
public sealed class CaseCubeBuilder
{
    private readonly CaseColumnsBuilder cases = new();
    private readonly ReferralColumnsBuilder referrals = new();
    private readonly NeedsColumnsBuilder needs = new();
    private readonly SupportColumnsBuilder support = new();
    private readonly EndOfCaseColumnsBuilder endOfCase = new();
    private readonly VpsColumnsBuilder vps = new();
    private readonly SurveyColumnsBuilder surveys = new();
    private readonly RestorativeJusticeColumnsBuilder restorativeJustice = new();
    private readonly List<(long ReferralId, byte Impairment)> impairments = [];
    private readonly List<int> complaintDays = [];
    private readonly List<EngagementRow> engagement = [];

    /// <summary>The tables whose rows in this builder are all there are.</summary>
    internal WholeTables Replaced { get; private set; }

    public void Add(in ReferralRow row)
    {
        referrals.Add(row);
        if (row.Case is { } facts) cases.Add(row, facts);
    }

    public void Add(in HateMarkerRow row) => cases.Add(row);

    public void Add(in HateStrandRow row) => cases.Add(row);

    public void Add(in ImpairmentRow row) => impairments.Add((row.ReferralId, Dimensions.Impairment.IndexOf(row.Impairment)));

    public void Add(in NeedsAssessmentRow row) => needs.Add(row);

    public void Add(in SupportActionsRow row) => support.Add(row);

    public void Add(in EndOfCaseRow row) => endOfCase.Add(row);

    public void Add(in VpsRow row) => vps.Add(row);

    public void Add(in SurveyRow row) => surveys.Add(row);

    public void Add(in RestorativeJusticeRow row) => restorativeJustice.Add(row);

    public void Add(in EngagementRow row) => engagement.Add(row);

    public void AddComplaint(DateOnly receivedOn) => complaintDays.Add(receivedOn.DayNumber);

    /// <summary>
    /// For <see cref="CaseCube.Refresh"/>: says that these tables have changed and that this builder is given all their rows, if any. The
    /// other tables stay as they are. <see cref="Build"/> takes every table as given.
    /// </summary>
    public void ReplaceWhole(WholeTables tables) => Replaced |= tables;

    /// <exception cref="KeyNotFoundException">A fact belongs to a referral that was not added, or that has no case.</exception>
    /// <exception cref="ArgumentException">Two referrals have one id.</exception>
    public CaseCube Build(CubeStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        var caseColumns = cases.Build(out var index);
        complaintDays.Sort();
        return new CaseCube(stamp, new CubeColumns
        {
            Cases = caseColumns,
            Referrals = referrals.Build(),
            Needs = needs.Build(index),
            Support = support.Build(index),
            EndOfCase = endOfCase.Build(index),
            Vps = vps.Build(index),
            Surveys = surveys.Build(),
            RestorativeJustice = restorativeJustice.Build(),
            ComplaintDay = new OrderedColumn([.. complaintDays]),
            Engagement = [.. engagement
                .OrderBy(e => e.StartsOn).ThenBy(e => e.EndsOn).ThenBy(e => e.Id)
                .Select(e => new EngagementActivity(e.Description, e.StartsOn, e.EndsOn))],
        });
    }
}
