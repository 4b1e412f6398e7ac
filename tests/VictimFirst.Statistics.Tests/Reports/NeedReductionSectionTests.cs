using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class NeedReductionSectionTests
{
    private static readonly NeedLevels High = NeedLevels.Of(4, 0, 0, 0, 0, 0, 0, 0, 0, 4);
    private static readonly NeedLevels AlsoHigh = NeedLevels.Of(0, 2, 2, 2, 2, 0, 0, 0, 0, 0);
    private static readonly NeedLevels Low = NeedLevels.Of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    [Fact]
    public void NeedReduction_TotalAtTheEnd_IsHeldAgainstTheTotalAtTheStart()
    {
        var reduction = new ServiceData()
            .With(Enhanced(1), Enhanced(2), Enhanced(3), Enhanced(4), Enhanced(5), Standard(6))
            .With([.. Assessed(1, High, Low), .. Assessed(2, High, Low), .. Assessed(3, High, AlsoHigh), .. Assessed(4, Low, High)])
            .With(Assessed(6, High, Low))
            .With(
                new NeedsAssessmentRow(90, 5, "START", Noon(2020, 4, 21), High),
                new NeedsAssessmentRow(91, 5, "REVIEW", Noon(2020, 4, 22), Low))
            .Report().NeedReduction;

        Assert.Equal(4, reduction.Base.Value);
        Assert.Equal((2, 1, 1), (reduction.Reduced.Value, reduction.Same.Value, reduction.Increased.Value));
        Assert.Equal((2, 4), reduction.ReducedRate.Parts());
    }

    private static NeedsAssessmentRow[] Assessed(long caseId, NeedLevels start, NeedLevels end) =>
    [
        new(10 * caseId, caseId, "START", Noon(2020, 4, 21), start),
        new((10 * caseId) + 1, caseId, "END", Noon(2020, 5, 10), end),
    ];
}
