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
        var text = new StringBuilder();
        AddReferrals("", new CubeQueries(context));
        var whole = new CubeQueries(context);
        Add("surveys", whole.Surveys);
        Add("restorative justice", whole.RestorativeJusticeCases);
        Add("complaints", whole.Complaints);
        Add("engagement", whole.EngagementActivities);
        AddReferrals("changed ", new CubeQueries(context, [1, 2]));
        Add("trace", ChangesSince.Trace(context, 1, 3));
        Add(
            "may have fallen due",
            whole.MayHaveFallenDue(
                new DateTimeOffset(2020, 6, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2020, 7, 1, 0, 0, 0, TimeSpan.Zero)));
        GoldenFile.Matches($"cube.{provider}.sql", text.ToString());

        void AddReferrals(string which, CubeQueries queries)
        {
            Add($"{which}plans", queries.Plans);
            Add($"{which}referrals", queries.Referrals);
            Add($"{which}hate markers", queries.HateMarkers);
            Add($"{which}hate strands", queries.HateStrands);
            Add($"{which}impairments", queries.Impairments);
            Add($"{which}needs assessments", queries.NeedsAssessments);
            Add($"{which}support actions", queries.SupportActions);
            Add($"{which}end of case", queries.EndOfCaseResponses);
            Add($"{which}victim personal statement", queries.VpsRecords);
        }

        void Add<TRow>(string title, IQueryable<TRow> query) =>
            text.Append("-- ").AppendLine(title).AppendLine(query.ToQueryString()).AppendLine();
    }
}
