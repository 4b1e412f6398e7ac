using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class HateCrimeSectionTests
{
    [Fact]
    public void Hate_ByTypeFlagOrCaseworkersFinding_CountsEachCaseOnce()
    {
        var hate = new ServiceData()
            .With(
                Standard(1) with { OccurrenceType = "HATE_INCIDENT" },
                Standard(2) with { OccurrenceType = "HATE_INCIDENT" },
                Standard(3),
                Standard(4),
                Standard(5),
                Standard(6),
                Standard(7) with { ClosedOn = new DateOnly(2020, 7, 1) })
            .With(
                new HateMarkerRow(2, "PUBLIC_ORDER", FlaggedOnVcop: true, IdentifiedByCaseworker: true),
                new HateMarkerRow(3, "PUBLIC_ORDER", FlaggedOnVcop: true, IdentifiedByCaseworker: false),
                new HateMarkerRow(4, "HARASSMENT", FlaggedOnVcop: false, IdentifiedByCaseworker: true),
                new HateMarkerRow(5, "ROBBERY", FlaggedOnVcop: false, IdentifiedByCaseworker: false),
                new HateMarkerRow(7, "ROBBERY", FlaggedOnVcop: true, IdentifiedByCaseworker: true))
            .Report().HateCrime;

        Assert.Equal(2, hate.ByOccurrenceType.Value);
        Assert.Equal(4, hate.Supported.Value);
        Assert.Equal(2, hate.FlaggedOnVcop.Value);
        Assert.Equal((2, 4), hate.FlaggedRate.Parts());
        Assert.Equal(
            [("HARASSMENT", 1), ("HATE_INCIDENT", 1), ("PUBLIC_ORDER", 2)],
            hate.RecordedAs.Select(r => (r.Category.Code, r.Count.Value!.Value)));
    }

    [Fact]
    public void HateStrands_OfSupportedCases_AreOverThoseWithAKnownStrand()
    {
        var hate = new ServiceData()
            .With(
                Standard(1) with { OccurrenceType = "HATE_INCIDENT" },
                Standard(2) with { OccurrenceType = "HATE_INCIDENT" },
                Standard(3) with { OccurrenceType = "HATE_INCIDENT" },
                Standard(4))
            .With(
                new HateMarkerRow(1, "PUBLIC_ORDER", true, false),
                new HateMarkerRow(2, "PUBLIC_ORDER", true, false),
                new HateMarkerRow(3, "PUBLIC_ORDER", true, false),
                new HateMarkerRow(4, "PUBLIC_ORDER", false, false))
            .With(
                new HateStrandRow(1, "RACE"),
                new HateStrandRow(1, "TRANSGENDER"),
                new HateStrandRow(2, "RACE"),
                new HateStrandRow(4, "RACE"))
            .Report().HateCrime;

        Assert.Equal(3, hate.Supported.Value);
        Assert.Equal(2, hate.StrandKnown.Value);
        Assert.Equal(["RACE", "RELIGION", "SEXUAL_ORIENTATION", "DISABILITY", "TRANSGENDER"], hate.Strands.Select(s => s.Category.Code));
        Assert.Equal((2, 2), hate.Strands.Of("RACE").Rate.Parts());
        Assert.Equal((1, 2), hate.Strands.Of("TRANSGENDER").Rate.Parts());
        Assert.Equal((0, 2), hate.Strands.Of("RELIGION").Rate.Parts());
    }
}
