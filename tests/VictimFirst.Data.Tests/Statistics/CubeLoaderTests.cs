using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VictimFirst.Data.Statistics;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Data.Tests.Statistics;

[Collection(PostgreSqlCollection.Name)]
public sealed class CubeLoaderTests(PostgreSqlServer server)
{
    [Fact]
    public async Task Loading_ADatabaseBeforeItsFirstImport_GivesAnEmptyCube()
    {
        var database = await server.CreateDatabaseAsync();

        var cube = await new CubeLoader(database).LoadAsync();

        Assert.Equal(CubeStamp.BeforeFirstImport, cube.Stamp);
        Assert.Equal(0, Report(cube).Headlines.CasesClosed.Current.Value);
    }

    [Fact]
    public async Task Loading_WhileAnotherCommits_GivesOneVersionAndItsRowsOnly()
    {
        var database = await server.CreateDatabaseAsync();
        var interrupted = VictimFirstDatabase.Open(
            database.Options, options => options.AddInterceptors(new AfterFirstQuery(() => AddComplaintAsync(database))));

        var before = await new CubeLoader(interrupted).LoadAsync();
        var after = await new CubeLoader(database).LoadAsync();

        Assert.Equal((0, 0), (before.Stamp.Version, Report(before).Complaints.Value));
        Assert.Equal((1, 1), (after.Stamp.Version, Report(after).Complaints.Value));
    }

    private static QuarterlyReport Report(CaseCube cube) => QuarterlyReportDefinition.Build(
        cube, FinancialQuarter.Parse("2020-21 Q1"), DisclosurePolicy.ExactUnderAgreement, new DateOnly(2026, 1, 1)).Report;

    private static async Task AddComplaintAsync(VictimFirstDatabase database)
    {
        await using var context = database.CreateContext();
        context.Add(new Complaint { Id = 1, CaseId = null, ReceivedOn = new DateOnly(2020, 5, 1) });
        await context.SaveChangesAsync();
    }

    /// <summary>Does something once, when the first query of a unit of work has been answered.</summary>
    private sealed class AfterFirstQuery(Func<Task> action) : DbCommandInterceptor
    {
        private bool isDone;

        public override async ValueTask<InterceptionResult> DataReaderClosingAsync(
            DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
        {
            if (isDone) return result;
            isDone = true;
            await action();
            return result;
        }
    }
}
