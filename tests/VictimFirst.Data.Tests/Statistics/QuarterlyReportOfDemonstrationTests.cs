using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Statistics.Oracle;

namespace VictimFirst.Data.Tests.Statistics;

[Collection(PostgreSqlCollection.Name)]
public sealed class QuarterlyReportOfDemonstrationTests(DemonstrationDatabase demonstration) : IClassFixture<DemonstrationDatabase>
{
    public static TheoryData<string, string> Sections => ReportOracle.SectionsOf("2020-21 Q1");

    [Theory]
    [MemberData(nameof(Sections))]
    public Task Report_OfTheDemonstration_EqualsHandWrittenSqlInEveryCell(string section, string quarter) =>
        ReportOracle.AgreesAsync(demonstration.Database, demonstration.Cube, section, quarter);
}
