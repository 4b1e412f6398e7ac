using VictimFirst.Domain.CodeLists;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class OccurrenceTypeRowTests
{
    [Fact]
    public void OccurrenceType_OfYoungPeople_IsAPartOfTheClosedNotBesideThem()
    {
        var rows = new ServiceData()
            .With(
                Standard(1),
                Enhanced(2),
                Standard(3) with { IsChildOrYoungPerson = true },
                Enhanced(4) with { IsChildOrYoungPerson = true },
                Enhanced(5) with { OccurrenceType = "STALKING" })
            .Report().OccurrenceTypes;

        var theft = rows.Of("THEFT");
        Assert.Equal((4, 2, 2, 1), (theft.Closed.Value, theft.Enhanced.Value, theft.CypClosed.Value, theft.CypEnhanced.Value));
        Assert.Equal(1, rows.Of("STALKING").Enhanced.Value);
    }

    [Fact]
    public void OccurrenceTypes_OfNoCase_HaveARowEachInTheOrderOfTheList()
    {
        var rows = new ServiceData().Report().OccurrenceTypes;

        Assert.Equal(
            CodeListCatalogue.Get(CodeListNames.OccurrenceType).Codes.Select(c => c.Value), rows.Select(r => r.OccurrenceType.Code));
        Assert.All(rows, r => Assert.Equal(0, r.Closed.Value));
    }
}
