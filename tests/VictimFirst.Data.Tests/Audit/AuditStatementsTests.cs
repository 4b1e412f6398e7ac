using System.Globalization;
using System.Text;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Tests.Golden;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Tests.Audit;

/// <summary>What the log asks of either database.</summary>
public sealed class AuditStatementsTests
{
    [Theory]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Statements_OnEitherProvider_AreThoseThatWereReviewed(DatabaseProvider provider)
    {
        var now = new DateTimeOffset(2026, 3, 29, 8, 30, 0, TimeSpan.Zero);
        var happened = new AuditEvent
        {
            Id = Guid.Parse("5d2b6f0e-0000-4000-8000-000000000003"), OccurredAt = now,
            Class = AuditClass.Consultation, Result = AuditResult.Ok,
        };
        var batch = AuditBatch.Behind(AuditHead.OfNone, [(happened, AuditJson.WriteEvent(happened))], now);
        var commit = AuditStatements.Commit(provider, batch);
        var text = new StringBuilder();
        text.AppendLine("-- one round trip for a batch, where the log's last entry is known");
        for (var i = 0; i < commit.ArgumentCount; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"-- @p{i}: {Shown(commit.GetArgument(i))}");
        object[] names = [.. Enumerable.Range(0, commit.ArgumentCount).Select(i => $"@p{i}")];
        text.AppendLine(string.Format(CultureInfo.InvariantCulture, commit.Format, names)).AppendLine();
        text.AppendLine("-- whom entries are about").AppendLine(AuditSubjects.Statement(provider));
        GoldenFile.Matches($"audit.{provider}.sql", text.ToString());
    }

    private static string Shown(object? argument) => argument switch
    {
        byte[] hash => Convert.ToHexStringLower(hash),
        string json => json,
        Array list => $"{list.GetType().Name} of {list.Length}",
        _ => throw new InvalidOperationException("A statement takes lists and hashes."),
    };
}
