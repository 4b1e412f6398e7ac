using VictimFirst.Data.Demonstration;
using VictimFirst.Data.Extracts;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Tests.Demonstration;

[Collection(GeneratedExtractsCollection.Name)]
public sealed class DemonstrationExtractTests(GeneratedExtracts extracts) : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("victim-first-extract-");

    public void Dispose() => root.Delete(recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData(20_000L)]
    public async Task SameSeed_GivesTheSameBytes(long? cases)
    {
        var again = Target();
        await DemonstrationExtract.WriteAsync(again, new DemonstrationOptions { Seed = 7, Cases = cases });
        var first = extracts.Of(7, cases).Folder;
        Assert.All(ExtractFormat.Tables, table => Assert.Equal(Bytes(first, table.FileName), Bytes(again, table.FileName)));
    }

    [Fact]
    public void OtherSeed_GivesOtherPeople()
    {
        var (one, other) = (extracts.Of(2020), extracts.Of(7));
        static (string Given, string Family) Name(Row person) => (person["given_name"], person["family_name"]);
        Assert.True(one["people"].Zip(other["people"], (a, b) => Name(a) == Name(b)).Count(same => same) < 100);
        Assert.Empty(one["cases"].Select(c => c["reference"]).Intersect(other["cases"].Select(c => c["reference"])).Skip(20));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(39)]
    [InlineData(20_000)]
    public void Cases_ANumber_IsMetExactlyOverTenYears(long cases)
    {
        var extract = extracts.Of(7, cases);
        Assert.Equal(cases, extract["cases"].Length);
        var days = extract["referrals"].Select(r => ServiceCalendar.LocalDate(r.Time("received_at"))).ToList();
        Assert.All(days, day => Assert.InRange(day, new DateOnly(2010, 10, 1), new DateOnly(2020, 9, 30)));
        Assert.EndsWith("2010-10-01,2020-09-30", Assert.Single(extract["extract"]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_ANumber_KeepsThePublishedProportions()
    {
        var cases = extracts.Of(7, 20_000)["cases"].Where(c => c.Has("closed_on")).ToList();
        Assert.InRange(cases.Count / 20_000.0, 0.97, 1);
        Assert.InRange(cases.Count(PublishedFigure.IsEnhanced) / (double)cases.Count, 0.19, 0.23);
        Assert.InRange(cases.Count(c => c.Is("occurrence_type", "ASSAULT_ABH")) / (double)cases.Count, 0.24, 0.29);
        Assert.InRange(cases.Count(c => c.IsTrue("is_repeat_victim")) / (double)cases.Count, 0.14, 0.17);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task Cases_FewerThanOne_AreRefused(long cases) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
            DemonstrationExtract.WriteAsync(Target(), new DemonstrationOptions { Cases = cases }));

    [Fact]
    public async Task Progress_EndsAtTheTotal()
    {
        var reports = new ReportsInOrder();
        await DemonstrationExtract.WriteAsync(Target(), new DemonstrationOptions { Cases = 25_000 }, reports);
        Assert.Equal([new(10_000, 25_000), new(20_000, 25_000), new(25_000, 25_000)], reports.Seen);
    }

    [Fact]
    public async Task Cancelled_LeavesNothingBehind()
    {
        using var cancellation = new CancellationTokenSource();
        var progress = new CancelAtFirstReport(cancellation);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DemonstrationExtract.WriteAsync(
            Target(), new DemonstrationOptions { Cases = 50_000 }, progress, cancellation.Token));
        Assert.Empty(root.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task Target_ThatHoldsAnExtract_IsReplacedOnlyWhenTold()
    {
        var target = Target();
        await DemonstrationExtract.WriteAsync(target, new DemonstrationOptions { Cases = 10 });
        await Assert.ThrowsAsync<IOException>(() => DemonstrationExtract.WriteAsync(target, new DemonstrationOptions { Cases = 20 }));
        Assert.Equal(10, new ReadExtract(target)["cases"].Length);
        await DemonstrationExtract.WriteAsync(target, new DemonstrationOptions { Cases = 20, Overwrite = true });
        Assert.Equal(20, new ReadExtract(target)["cases"].Length);
        Assert.Equal(target.Name, Assert.Single(root.EnumerateFileSystemInfos()).Name);
    }

    [Fact]
    public async Task Target_ThatHoldsAnythingElse_IsNeverReplaced()
    {
        var target = Target();
        target.Create();
        var letter = Path.Combine(target.FullName, "letter.txt");
        await File.WriteAllTextAsync(letter, "Dear all");
        await Assert.ThrowsAsync<IOException>(() =>
            DemonstrationExtract.WriteAsync(target, new DemonstrationOptions { Cases = 10, Overwrite = true }));
        Assert.Equal("Dear all", await File.ReadAllTextAsync(letter));
    }

    [Fact]
    public async Task Target_ThatIsEmpty_IsFilled()
    {
        var target = Target();
        target.Create();
        await DemonstrationExtract.WriteAsync(target, new DemonstrationOptions { Cases = 10 });
        Assert.Equal(10, new ReadExtract(target)["cases"].Length);
    }

    private DirectoryInfo Target() => new(Path.Combine(root.FullName, "extract"));

    private static byte[] Bytes(DirectoryInfo folder, string file) => File.ReadAllBytes(Path.Combine(folder.FullName, file));

    private sealed class ReportsInOrder : IProgress<DemonstrationProgress>
    {
        public List<DemonstrationProgress> Seen { get; } = [];

        public void Report(DemonstrationProgress value) => Seen.Add(value);
    }

    private sealed class CancelAtFirstReport(CancellationTokenSource cancellation) : IProgress<DemonstrationProgress>
    {
        public void Report(DemonstrationProgress value) => cancellation.Cancel();
    }
}
