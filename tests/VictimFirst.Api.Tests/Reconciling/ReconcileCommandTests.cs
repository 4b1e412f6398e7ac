using System.Text.Json;
using CsvHelper;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Policing;

namespace VictimFirst.Api.Tests.Reconciling;

[Collection(ServedApiGroup.Name)]
public sealed class ReconcileCommandTests(ServedApi api) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("victimfirst-reconcile-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Report_HasEveryLineOfTheExportWithItsAnswer()
    {
        var items = new NoisyExport(DemonstrationReferrals.Read(api.Data), seed: 7).Items(2_500);
        var export = WriteExport(items);

        var (exitCode, output, error) = await RunAsync(export, Out("report.csv"), "--recorded-column", "recorded_at");

        Assert.True(exitCode == 0, error);
        Assert.Contains("MATCHED: ", output, StringComparison.Ordinal);
        var rows = Rows("report.csv");
        Assert.Equal(2_500, rows.Count);
        foreach (var (item, row) in items.Zip(rows))
        {
            var expected = JsonSerializer.Deserialize<JsonElement>(item.Expected);
            Assert.Equal(expected.GetProperty("status").GetString(), row["status"]);
            Assert.Equal(expected.GetProperty("contactOutcome").GetString() ?? "", row["contact_outcome"]);
            Assert.Equal(expected.GetProperty("supportClosed").ToString().ToLowerInvariant(), row["support_closed"]);
        }

        Assert.Equal(["export.csv", "report.csv", "token"], folder.GetFiles().Select(f => f.Name).Order());
    }

    [Fact]
    public async Task AnInterruptedRun_GoesOnWhereItWas_AndItsReportIsTheSame()
    {
        var export = WriteExport(new NoisyExport(DemonstrationReferrals.Read(api.Data), seed: 8).Items(3_500));
        Assert.Equal(0, (await RunAsync(export, Out("whole.csv"))).ExitCode);

        // Two batches of the four, and half a line that the progress does not know of.
        var whole = await File.ReadAllTextAsync(Out("whole.csv"));
        var kept = string.Concat(whole.Split("\r\n").Take(1 + 2_000).Select(line => line + "\r\n"));
        await File.WriteAllTextAsync(Out("report.csv.part"), kept + "2001,20*12");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(export)));
        await File.WriteAllTextAsync(
            Out("report.csv.progress"),
            JsonSerializer.Serialize(
                new { Source = $"{hash} {api.Url}", Lines = 2_000, Bytes = System.Text.Encoding.UTF8.GetByteCount(kept) }));
        var (exitCode, _, error) = await RunAsync(export, Out("report.csv"));

        Assert.Equal(0, exitCode);
        Assert.Contains("Going on after 2,000 of 3,500 lines.", error, StringComparison.Ordinal);
        Assert.Equal(whole, await File.ReadAllTextAsync(Out("report.csv")));
    }

    [Fact]
    public async Task WhatStandsThere_IsNotOverwrittenUnasked()
    {
        var export = WriteExport([new NoisyItem("20*1", null, "")]);
        await File.WriteAllTextAsync(Out("report.csv"), "mine");

        var (exitCode, _, error) = await RunAsync(export, Out("report.csv"));

        Assert.Equal(2, exitCode);
        Assert.Contains("--overwrite", error, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(export, Out("report.csv"), "--overwrite")).ExitCode);
    }

    [Fact]
    public async Task AnInterruptedRunOfAnotherFile_IsNotContinued()
    {
        var export = WriteExport([new NoisyItem("20*1", null, "")]);
        await File.WriteAllTextAsync(Out("report.csv.progress"), """{"Source":"another","Lines":1,"Bytes":0}""");

        Assert.Contains("another file or server", (await RunAsync(export, Out("report.csv"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAToken_OrWithABadOne_TheErrorSaysSo()
    {
        var export = WriteExport([new NoisyItem("20*1", null, "")]);
        var without = await ApiProgram.RunAsync(api.Data, "reconcile", export, "--out", Out("a.csv"), "--url", api.Url.ToString());
        var bad = await ApiProgram.RunAsync(
            api.Data, new Dictionary<string, string> { ["VICTIMFIRST_TOKEN"] = "not.a.token" },
            "reconcile", export, "--out", Out("a.csv"), "--url", api.Url.ToString());

        Assert.Equal((2, 1), (without.ExitCode, bad.ExitCode));
        Assert.Contains("--token-file", without.Error, StringComparison.Ordinal);
        Assert.Contains("does not accept the token", bad.Error, StringComparison.Ordinal);
        Assert.Contains("the same command goes on there", bad.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AColumnThatIsNotThere_IsNamedWithThoseThatAre()
    {
        await File.WriteAllTextAsync(Out("export.csv"), "Crime No;Recorded\n20*1;\n");

        Assert.Contains(
            "it has 'Crime No', 'Recorded'", (await RunAsync(Out("export.csv"), Out("report.csv"))).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(Out("export.csv"), Out("report.csv"), "--reference-column", "crime no")).ExitCode);
    }

    [Fact]
    public async Task ALineWhoseTimeIsTwoInstants_IsAnsweredWithoutIt_AndSaysWhy()
    {
        await File.WriteAllTextAsync(Out("export.csv"), "reference,recorded_at\n20*1,25/10/2020 01:30\n=cmd(),\n");
        await RunAsync(Out("export.csv"), Out("report.csv"), "--recorded-column", "recorded_at");
        var rows = Rows("report.csv");

        Assert.Equal("NOT_FOUND", rows[0]["status"]);
        Assert.Contains("it may be 2020-10-25T01:30:00+01:00 or 2020-10-25T01:30:00+00:00", rows[0]["reason"], StringComparison.Ordinal);
        Assert.Equal("INVALID_REFERENCE", rows[1]["status"]);
        Assert.DoesNotContain("\n3,=cmd", await File.ReadAllTextAsync(Out("report.csv")), StringComparison.Ordinal);
    }

    private string Out(string name) => Path.Combine(folder.FullName, name);

    private string WriteExport(IEnumerable<NoisyItem> items)
    {
        File.WriteAllLines(
            Out("export.csv"),
            items.Select(item => $"\"{item.Text}\",{item.RecordedAt:yyyy-MM-dd'T'HH:mm:sszzz}").Prepend("reference,recorded_at"));
        return Out("export.csv");
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string export, string report, params string[] more)
    {
        await File.WriteAllTextAsync(Out("token"), await api.TokenAsync("police-vcop"));
        return await ApiProgram.RunAsync(
            api.Data, ["reconcile", export, "--out", report, "--url", api.Url.ToString(), "--token-file", Out("token"), .. more]);
    }

    private List<Dictionary<string, string>> Rows(string name)
    {
        using var csv = CsvReader.Create(File.OpenRead(Out(name)));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.Headers.ToDictionary(column => column, csv.GetString, StringComparer.Ordinal));
        return rows;
    }
}
