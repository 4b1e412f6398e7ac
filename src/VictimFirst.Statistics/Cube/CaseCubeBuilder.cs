using VictimFirst.Statistics.Cube.Building;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Cube;

/// <summary>
/// Makes one cube of rows that come in any order: the facts of a case may come before the case itself. Not safe for several threads, and
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
    private readonly List<int> complaintDays = [];
    private readonly List<EngagementRow> engagement = [];

    public void Add(in CaseRow row) => cases.Add(row);

    public void Add(in ReferralRow row) => referrals.Add(row);

    public void Add(in HateMarkerRow row) => cases.Add(row);

    public void Add(in HateStrandRow row) => cases.Add(row);

    public void Add(in NeedsAssessmentRow row) => needs.Add(row);

    public void Add(in SupportActionsRow row) => support.Add(row);

    public void Add(in EndOfCaseRow row) => endOfCase.Add(row);

    public void Add(in VpsRow row) => vps.Add(row);

    public void Add(in SurveyRow row) => surveys.Add(row);

    public void Add(in RestorativeJusticeRow row) => restorativeJustice.Add(row);

    public void Add(in EngagementRow row) => engagement.Add(row);

    public void AddComplaint(DateOnly receivedOn) => complaintDays.Add(receivedOn.DayNumber);

    /// <exception cref="KeyNotFoundException">A fact belongs to a case that was not added.</exception>
    /// <exception cref="ArgumentException">Two cases have one id.</exception>
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
