using VictimFirst.Domain.CodeLists;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class DemographicsSectionTests
{
    [Fact]
    public void Demographics_EachList_CountsItsOwnColumnAndKeepsUnknownKindsApart()
    {
        var demographics = new ServiceData()
            .With(
                Standard(1) with { Gender = "MALE", Ethnicity = "ROMA", Disability = "UNSEEN_DISABILITY", DateOfBirth = null },
                Enhanced(2) with { Gender = "NOT_ASKED", Religion = "SIKH", SexualOrientation = "BISEXUAL", CommunicationNeed = "BRAILLE" })
            .Report().Demographics;

        Assert.Equal((1, 0), Figures(demographics.Gender.Of("MALE")));
        Assert.Equal((1, 1), Figures(demographics.Gender.Of("NOT_ASKED")));
        Assert.Equal((0, 0), Figures(demographics.Gender.Of("UNKNOWN")));
        Assert.Equal((1, 0), Figures(demographics.Ethnicity.Of("ROMA")));
        Assert.Equal((1, 0), Figures(demographics.Disability.Of("UNSEEN_DISABILITY")));
        Assert.Equal((1, 0), Figures(demographics.Age.Of("UNKNOWN")));
        Assert.Equal((1, 1), Figures(demographics.Age.Of("AGE_31_40")));
        Assert.Equal((1, 1), Figures(demographics.Religion.Of("SIKH")));
        Assert.Equal((1, 1), Figures(demographics.SexualOrientation.Of("BISEXUAL")));
        Assert.Equal((1, 1), Figures(demographics.CommunicationNeeds.Of("BRAILLE")));
        Assert.Equal(CodeListCatalogue.Get(CodeListNames.Ethnicity).Codes.Length, demographics.Ethnicity.Length);
    }

    private static (int?, int?) Figures(Statistics.Reports.DemographicRow row) => (row.Closed.Value, row.Enhanced.Value);
}
