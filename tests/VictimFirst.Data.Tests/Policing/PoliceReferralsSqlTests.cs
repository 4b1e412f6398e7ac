using System.Text;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Policing;
using VictimFirst.Data.Rows;
using VictimFirst.Data.Tests.Golden;
using VictimFirst.Domain.Access;

namespace VictimFirst.Data.Tests.Policing;

public sealed class PoliceReferralsSqlTests
{
    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "Host=localhost")]
    [InlineData(DatabaseProvider.SqlServer, "Server=localhost")]
    public void Questions_OnEitherProvider_AreTheStatementsThatWereReviewed(DatabaseProvider provider, string connectionString)
    {
        using var context = VictimFirstDatabase.Open(new DatabaseOptions(provider, connectionString)).CreateContext();
        var rows = new ScopedRows(context, new CaseScope.Force("LEICESTERSHIRE"));
        var (from, to) = (DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(7));
        var text = new StringBuilder()
            .AppendLine("-- by references")
            .AppendLine(PoliceReferrals.ByKeys(rows, ["20000123456", "1234567/20"]).ToQueryString()).AppendLine()
            .AppendLine("-- of a period").AppendLine(PoliceReferrals.Received(rows, from, to).ToQueryString());

        GoldenFile.Matches($"police-referrals.{provider}.sql", text.ToString());
    }
}
