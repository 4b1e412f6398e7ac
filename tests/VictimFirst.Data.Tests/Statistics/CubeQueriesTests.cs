using System.Text;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Statistics;
using VictimFirst.Data.Tests.Golden;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>What the cube asks of either database: one statement a table, no column that tells who a person is.</summary>
public sealed class CubeQueriesTests
{
    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "Host=localhost")]
    [InlineData(DatabaseProvider.SqlServer, "Server=localhost")]
    public void Queries_OnEitherProvider_AreThoseThatWereReviewed(DatabaseProvider provider, string connectionString)
    {
        using var context = VictimFirstDatabase.Open(new DatabaseOptions(provider, connectionString)).CreateContext();
        var queries = new CubeQueries(context);
        var text = new StringBuilder();
        Add("referrals", queries.Referrals);
        Add("hate markers", queries.HateMarkers);
        Add("hate strands", queries.HateStrands);
        Add("impairments", queries.Impairments);
        Add("needs assessments", queries.NeedsAssessments);
        Add("support actions", queries.SupportActions);
        Add("end of case", queries.EndOfCaseResponses);
        Add("victim personal statement", queries.VpsRecords);
        Add("surveys", queries.Surveys);
        Add("restorative justice", queries.RestorativeJusticeCases);
        Add("complaints", queries.Complaints);
        Add("engagement", queries.EngagementActivities);
        GoldenFile.Matches($"cube.{provider}.sql", text.ToString());

        void Add<TRow>(string title, IQueryable<TRow> query) =>
            text.Append("-- ").AppendLine(title).AppendLine(query.ToQueryString()).AppendLine();
    }
}
