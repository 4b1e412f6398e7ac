using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Statistics.Oracle;

namespace VictimFirst.Data.Tests.Statistics;

[Collection(PostgreSqlCollection.Name)]
public sealed class QuarterlyReportOfRandomRowsTests(RandomDatabase random) : IClassFixture<RandomDatabase>
{
    public static TheoryData<string, string> Sections => ReportOracle.SectionsOf("2019-20 Q4", "2020-21 Q1", "2020-21 Q2");

    [Theory]
    [MemberData(nameof(Sections))]
    public Task Report_OfRandomRows_EqualsHandWrittenSqlInEveryCell(string section, string quarter) =>
        ReportOracle.AgreesAsync(random.Database, random.Cube, section, quarter);
}
