using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>The facts of referrals and their cases, in any order.</summary>
internal sealed class ReferralFacts
{
    public FactList<byte> Impairments { get; } = new(ofCases: false);

    public FactList<CodedHateMarker> HateMarkers { get; } = new();

    public FactList<byte> HateStrands { get; } = new();

    public FactList<CodedAssessment> Assessments { get; } = new();

    public FactList<CodedSupport> Support { get; } = new();

    public FactList<CodedAnswers> EndOfCase { get; } = new();

    public FactList<CodedVps> Vps { get; } = new();

    public void Add(in ImpairmentRow row) => Impairments.Add(row.ReferralId, CategoryLists.Impairment.IndexOf(row.Impairment));

    public void Add(in HateMarkerRow row) => HateMarkers.Add(row.ReferralId, new CodedHateMarker(
        CategoryLists.OccurrenceType.IndexOf(row.RecordedAs),
        (row.FlaggedOnVcop ? ReferralFlags.HateFlaggedOnVcop : 0)
            | (row.IdentifiedByCaseworker ? ReferralFlags.HateIdentifiedByCaseworker : 0)));

    public void Add(in HateStrandRow row) => HateStrands.Add(row.ReferralId, CategoryLists.HateStrand.IndexOf(row.Strand));

    public void Add(in NeedsAssessmentRow row) => Assessments.Add(
        row.ReferralId, new CodedAssessment(row.Id, CategoryLists.NeedStage.IndexOf(row.Stage), row.AssessedAt, row.Levels));

    public void Add(in SupportActionsRow row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row.Times, 1);
        var (type, channel) = (CategoryLists.SupportType.IndexOf(row.SupportType), CategoryLists.ContactChannel.IndexOf(row.Channel));
        Support.Add(row.ReferralId, new CodedSupport(checked((byte)((type * CategoryLists.ContactChannel.Size) + channel)), row.Times));
    }

    public void Add(in EndOfCaseRow row) => EndOfCase.Add(row.ReferralId, new CodedAnswers(
        CategoryLists.OutcomeAnswer.IndexOf(row.HealthAndWellbeing),
        CategoryLists.OutcomeAnswer.IndexOf(row.CopeAndMoveForward),
        CategoryLists.OutcomeAnswer.IndexOf(row.Safety),
        CategoryLists.OutcomeAnswer.IndexOf(row.InformedAndEmpowered)));

    public void Add(in VpsRow row) => Vps.Add(row.ReferralId, new CodedVps(
        (row.Eligible ? VpsFlags.Eligible : 0) | (row.Facilitated ? VpsFlags.Facilitated : 0),
        CategoryLists.VpsAnswer.IndexOf(row.Offered),
        CategoryLists.VpsAnswer.IndexOf(row.ChoseToComplete),
        CategoryLists.VpsAnswer.IndexOf(row.Understands),
        CategoryLists.VpsAnswer.IndexOf(row.WouldLikeOpportunity)));

    public void Arrange()
    {
        Impairments.Arrange();
        HateMarkers.Arrange();
        HateStrands.Arrange();
        Assessments.Arrange();
        Support.Arrange();
        EndOfCase.Arrange();
        Vps.Arrange();
    }

    /// <exception cref="KeyNotFoundException">A fact belongs to no referral.</exception>
    public void ExpectNoneLeft()
    {
        Impairments.ExpectNoneLeft();
        HateMarkers.ExpectNoneLeft();
        HateStrands.ExpectNoneLeft();
        Assessments.ExpectNoneLeft();
        Support.ExpectNoneLeft();
        EndOfCase.ExpectNoneLeft();
        Vps.ExpectNoneLeft();
    }
}
