using VictimFirst.Domain.CodeLists;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class OccurrenceTypeRowTests
{
    [Fact]
    public void Young_people_are_a_part_of_the_closed_not_beside_them()
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
    public void Every_type_has_a_row_in_the_order_of_the_list()
    {
        var rows = new ServiceData().Report().OccurrenceTypes;

        Assert.Equal(CodeListCatalogue.Get(CodeListNames.OccurrenceType).Codes.Select(c => c.Value), rows.Select(r => r.OccurrenceType.Code));
        Assert.All(rows, r => Assert.Equal(0, r.Closed.Value));
    }
}
