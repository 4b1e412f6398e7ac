using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

internal sealed class VpsColumnsBuilder
{
    private readonly List<(long CaseId, VpsFlags Flags, byte Offered, byte Chose, byte Understands, byte WouldLike)> records = [];

    public void Add(in VpsRow row) => records.Add((
        row.ReferralId,
        (row.Eligible ? VpsFlags.Eligible : VpsFlags.None) | (row.Facilitated ? VpsFlags.Facilitated : VpsFlags.None),
        Dimensions.VpsAnswer.IndexOf(row.Offered),
        Dimensions.VpsAnswer.IndexOf(row.ChoseToComplete),
        Dimensions.VpsAnswer.IndexOf(row.Understands),
        Dimensions.VpsAnswer.IndexOf(row.WouldLikeOpportunity)));

    public VpsColumns Build(CaseRowIndex index)
    {
        var arranged = index.Arrange(records, r => r.CaseId);
        return new VpsColumns
        {
            CaseRow = arranged.OrderedColumn(r => r.CaseRow),
            Flags = arranged.Column(r => (byte)r.Fact.Flags),
            Offered = arranged.CodeColumn(Dimensions.VpsAnswer, r => r.Fact.Offered),
            ChoseToComplete = arranged.CodeColumn(Dimensions.VpsAnswer, r => r.Fact.Chose),
            Understands = arranged.CodeColumn(Dimensions.VpsAnswer, r => r.Fact.Understands),
            WouldLikeOpportunity = arranged.CodeColumn(Dimensions.VpsAnswer, r => r.Fact.WouldLike),
        };
    }
}
