using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Building;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Cube;

/// <summary>
/// Makes one cube of rows that come in any order: the facts of a referral may come before the referral itself. Rows in order of id are
/// quicker. Not safe for several threads, and done with after <see cref="Build"/> or <see cref="CaseCube.Refresh"/>.
/// </summary>
/// <remarks>Every <c>Add</c> throws <see cref="KeyNotFoundException"/> for a code that its list does not hold.</remarks>
public sealed class CaseCubeBuilder
{
    private readonly List<CodedReferral> referrals = [];
    private readonly ReferralFacts facts = new();
    private readonly List<RestorativeJusticeRow> restorativeJustice = [];
    private readonly List<SurveyRow> surveys = [];
    private readonly List<DateOnly> complaints = [];
    private readonly List<EngagementRow> engagement = [];

    /// <summary>Fewer than there is room for only to look at many chunks of few rows. At most <see cref="Chunk.Capacity"/>.</summary>
    internal int RowsPerChunk { get; init; } = Chunk.Capacity;

    /// <summary>The tables whose rows in this builder are all there are.</summary>
    internal WholeTables Replaced { get; private set; }

    public void Add(in ReferralRow row) => referrals.Add(CodedReferral.Of(row));

    public void Add(in HateMarkerRow row) => facts.Add(row);

    public void Add(in HateStrandRow row) => facts.Add(row);

    public void Add(in ImpairmentRow row) => facts.Add(row);

    public void Add(in NeedsAssessmentRow row) => facts.Add(row);

    public void Add(in SupportActionsRow row) => facts.Add(row);

    public void Add(in EndOfCaseRow row) => facts.Add(row);

    public void Add(in VpsRow row) => facts.Add(row);

    public void Add(in SurveyRow row)
    {
        CategoryLists.SatisfactionResult.IndexOf(row.Result);
        surveys.Add(row);
    }

    public void Add(in RestorativeJusticeRow row)
    {
        CategoryLists.RjInitiator.IndexOf(row.Initiator);
        CategoryLists.RjClosureCategory.IndexOrNone(row.ClosureCategory);
        CategoryLists.RjClosureReason.IndexOrNone(row.ClosureReason);
        restorativeJustice.Add(row);
    }

    public void Add(in EngagementRow row) => engagement.Add(row);

    public void AddComplaint(DateOnly receivedOn) => complaints.Add(receivedOn);

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
        var caseworkers = CaseworkersBeside(Caseworkers.Nobody);
        return new CaseCube(stamp, new CubeTables
        {
            RowsPerChunk = RowsPerChunk,
            Referrals = ReferralChunks(caseworkers),
            RestorativeJustice = RestorativeJusticeChunks(),
            Surveys = SurveyChunks(),
            Complaints = ComplaintChunks(),
            Engagement = EngagementActivities(),
            Caseworkers = caseworkers,
        });
    }

    internal Caseworkers CaseworkersBeside(Caseworkers others) =>
        others.With(referrals.Where(r => r.CaseworkerId is not null).Select(r => r.CaseworkerId!.Value));

    internal ImmutableArray<Chunk> ReferralChunks(Caseworkers caseworkers) =>
        Building.ReferralChunks.Write(referrals, facts, caseworkers, RowsPerChunk);

    internal ImmutableArray<Chunk> RestorativeJusticeChunks() => SmallTables.RestorativeJustice(restorativeJustice);

    internal ImmutableArray<Chunk> SurveyChunks() => SmallTables.Surveys(surveys);

    internal ImmutableArray<Chunk> ComplaintChunks() => SmallTables.Complaints(complaints);

    internal ImmutableArray<EngagementActivity> EngagementActivities() =>
        [.. engagement
            .OrderBy(e => e.StartsOn).ThenBy(e => e.EndsOn).ThenBy(e => e.Id)
            .Select(e => new EngagementActivity(e.Description, e.StartsOn, e.EndsOn))];
}
