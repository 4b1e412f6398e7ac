using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Tests.Rows;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// Whatever the documents of the police ask of the database has been reviewed: it stands in a golden file of the data's tests, where the
/// same question is written for SQL Server too. Names of parameters are no part of that.
/// </summary>
public sealed partial class PoliceStatementsTests(RowHost host) : IClassFixture<RowHost>
{
    private static readonly object Year = new { period = new { financialYear = "2019-20" } };

    /// <summary>The two that compare protected figures, which are counted in an edition and read no rows.</summary>
    private static readonly string[] OfFigures = ["c06-hate-flags", "c08-victim-personal-statement"];

    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "schema/operations"), "c??-*.graphql")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void TwelveDocuments_AreThePolices() => Assert.Equal(12, Documents.Count);

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task EveryStatement_OfADocument_WasReviewed(string name)
    {
        var golden = Golden();
        foreach (var (role, unit) in Askers(name))
        {
            host.Statements.Take();
            var variables = OfFigures.Contains(name) ? Year : PoliceDocuments.All[name].Variables(host.Data);
            var answer = await host.AnswerAsync(role, Purpose.Reconciliation, Operations.Read(name), variables, claims =>
            {
                if (unit is not null) claims["unit"] = unit;
            });
            var statements = host.Statements.Take();

            if (OfFigures.Contains(name))
            {
                Assert.Empty(statements);
                continue;
            }

            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            Assert.NotEmpty(statements);
            Assert.All(statements, statement => Assert.True(golden.Contains(Normalised(statement)), $"Nobody has reviewed\n{statement}"));
        }
    }

    private static IEnumerable<(string Role, string? Unit)> Askers(string name)
    {
        yield return ("PoliceVcop", null);
        yield return ("PoliceVcop", "Patrol and resolution");
        if (PoliceDocuments.All.TryGetValue(name, out var document) && document.Roles.Contains("commissioner"))
            yield return ("Commissioner", null);
    }

    /// <summary>A golden file has statements between comments that say what they are and what their parameters were.</summary>
    private static HashSet<string> Golden() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "tests/VictimFirst.Data.Tests/Golden"), "police-*.PostgreSql.sql")
            .SelectMany(file => Comments().Split(File.ReadAllText(file)))
            .Select(Normalised)
            .Where(statement => statement.Length > 0),
    ];

    private static string Normalised(string statement) => Space().Replace(Parameter().Replace(statement, "@"), " ").Trim();

    private static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../.."));

    private static string Here([CallerFilePath] string here = "") => here;

    [GeneratedRegex("^--.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex("@[A-Za-z_0-9]+")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
