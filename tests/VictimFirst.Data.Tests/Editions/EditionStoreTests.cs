using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Editions;
using VictimFirst.Data.Statistics;
using VictimFirst.Data.Tests.Audit;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Data.Tests.Editions;

[Collection(PostgreSqlCollection.Name)]
public sealed class EditionStoreTests(PostgreSqlServer server)
{
    private static readonly FinancialQuarter Quarter = FinancialQuarter.Parse("2020-21 Q1");
    private static readonly DateOnly CoversFrom = new(2019, 10, 1);

    private readonly TestClock clock = new();

    [Fact]
    public async Task Edition_PublishedAndLoaded_IsTheSliceThatItAnswers()
    {
        var database = await DatabaseAsync();
        var cube = await new CubeLoader(database).LoadAsync();

        var edition = await Publisher(database).PublishAsync(new EditionRequest(Quarter));

        Assert.Equal("2020-21-Q1", edition.Id);
        var loaded = await new EditionStore(database).LoadAsync(edition.Id);
        Assert.Equal(Quarter.End, loaded.Stamp.CoversTo);
        Assert.Equal(Text(cube.Slice(CoversFrom, Quarter.End)), Text(loaded));
        var listed = Assert.Single(await new EditionStore(database).ListAsync());
        Assert.Equal(edition with { Offer = listed.Offer }, listed);
        Assert.Equal(edition.Offer.Write(), listed.Offer.Write());
    }

    [Fact]
    public async Task Edition_AfterLaterChanges_IsWhatItWas()
    {
        var database = await DatabaseAsync();
        await Publisher(database).PublishAsync(new EditionRequest(Quarter));
        var before = Text(await new EditionStore(database).LoadAsync("2020-21-Q1"));
        await using (var context = database.CreateContext())
        {
            await context.Cases.ExecuteUpdateAsync(cases => cases.SetProperty(c => c.SupportTier, "STANDARD"));
        }

        Assert.NotEqual(before, Text((await new CubeLoader(database).LoadAsync()).Slice(CoversFrom, Quarter.End)));
        Assert.Equal(before, Text(await new EditionStore(database).LoadAsync("2020-21-Q1")));
    }

    [Fact]
    public async Task Quarter_PublishedTwice_IsRefusedUnlessItIsARevision()
    {
        var database = await DatabaseAsync();
        await Publisher(database).PublishAsync(new EditionRequest(Quarter));

        await Assert.ThrowsAsync<EditionRefusedException>(() => Publisher(database).PublishAsync(new EditionRequest(Quarter)));
        Assert.Equal("2020-21-Q1-R1", (await Publisher(database).PublishAsync(new EditionRequest(Quarter, IsRevision: true))).Id);
        Assert.Equal("2020-21-Q1-R2", (await Publisher(database).PublishAsync(new EditionRequest(Quarter, IsRevision: true))).Id);
    }

    [Theory]
    [InlineData("2020-21 Q4", "cover")]
    [InlineData("2018-19 Q1", "cover")]
    [InlineData("2026-27 Q4", "over")]
    public async Task Quarter_ThatIsNotOverOrNotCovered_IsRefused(string quarter, string reason)
    {
        var database = await DatabaseAsync();

        var error = await Assert.ThrowsAsync<EditionRefusedException>(
            () => Publisher(database).PublishAsync(new EditionRequest(FinancialQuarter.Parse(quarter))));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quarter_BeforeAPublishedOne_IsRefused_AndARevisionOfNothing()
    {
        var database = await DatabaseAsync();
        await Publisher(database).PublishAsync(new EditionRequest(Quarter));

        await Assert.ThrowsAsync<EditionRefusedException>(() => Publisher(database).PublishAsync(new EditionRequest(Quarter.Previous)));
        await Assert.ThrowsAsync<EditionRefusedException>(
            () => Publisher(database).PublishAsync(new EditionRequest(Quarter.Next, IsRevision: true)));
    }

    [Fact]
    public async Task Edition_AfterAnother_AnswersTheDaysBehindIt_AndARevisionTheSameAsBefore()
    {
        var database = await DatabaseAsync();
        var publisher = Publisher(database);

        var first = await publisher.PublishAsync(new EditionRequest(Quarter.Previous));
        var second = await publisher.PublishAsync(new EditionRequest(Quarter.Next));
        var revised = await publisher.PublishAsync(new EditionRequest(Quarter.Previous, IsRevision: true));

        Assert.Equal((CoversFrom, Quarter.Start), (first.CoversFrom, second.CoversFrom));
        Assert.Equal(("2019-20-Q4-R1", CoversFrom), (revised.Id, revised.CoversFrom));
        var editions = (await new EditionStore(database).ListAsync()).Answering();
        Assert.Equal([revised.Id, second.Id], editions.Select(edition => edition.Id));
        var loaded = await Task.WhenAll(editions.Select(edition => new EditionStore(database).LoadAsync(edition)));
        Assert.Equal((Quarter.Start, Quarter.Next.End), (loaded[1].Days.First, loaded[1].Days.Last));
    }

    [Fact]
    public async Task Revision_ThatChangesFiguresByOnePerson_IsRefusedUnlessItIsAccepted()
    {
        var database = await DatabaseAsync();
        await Publisher(database).PublishAsync(new EditionRequest(Quarter));
        await using (var context = database.CreateContext())
        {
            var closed = context.Cases.Where(c => c.ClosedOn >= Quarter.Start && c.ClosedOn <= Quarter.End)
                .OrderBy(c => c.Id).Select(c => c.Id);
            var id = await closed.FirstAsync();
            await context.Cases.Where(c => c.Id == id).ExecuteUpdateAsync(
                c => c.SetProperty(x => x.ClosedOn, (DateOnly?)null).SetProperty(x => x.ClosureReason, (string?)null));
        }

        var refused = await Assert.ThrowsAsync<EditionRefusedException>(
            () => Publisher(database).PublishAsync(new EditionRequest(Quarter, IsRevision: true)));

        Assert.Contains("CASES CLOSED by QUARTER in the whole area", refused.Message, StringComparison.Ordinal);
        Assert.Single(await new EditionStore(database).ListAsync());
        var accepted = await Publisher(database).PublishAsync(new EditionRequest(Quarter, IsRevision: true, AcceptSlivers: true));
        Assert.Equal("2020-21-Q1-R1", accepted.Id);
    }

    [Fact]
    public async Task TwoHosts_PublishingOneQuarterAtOnce_MakeOneEdition()
    {
        var database = await DatabaseAsync();

        var attempts = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                return (await Publisher(database).PublishAsync(new EditionRequest(Quarter))).Id;
            }
            catch (EditionRefusedException)
            {
                return null;
            }
        }));

        Assert.Equal(["2020-21-Q1"], attempts.OfType<string>());
        Assert.Single(await new EditionStore(database).ListAsync());
    }

    [Theory]
    [InlineData("UPDATE editions SET withheld = ''")]
    [InlineData("UPDATE edition_parts SET number = number + 1")]
    [InlineData("DELETE FROM edition_parts")]
    [InlineData("DELETE FROM edition_parts WHERE edition_id = '2020-21-Q1-R1'")]
    [InlineData("DELETE FROM editions")]
    [InlineData("TRUNCATE edition_parts")]
    [InlineData("TRUNCATE editions CASCADE")]
    [InlineData("SET session_replication_role = replica; DELETE FROM edition_parts; SET session_replication_role = origin")]
    public async Task Change_OfAPublishedEdition_IsRefusedByTheDatabase(string sql)
    {
        var database = await DatabaseAsync();
        await Publisher(database).PublishAsync(new EditionRequest(Quarter));
        await Publisher(database).PublishAsync(new EditionRequest(Quarter, IsRevision: true));
        await using var context = database.CreateContext();

        var error = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("frozen", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_OfAnEditionThatWasRevised_MayBeDeleted()
    {
        var database = await DatabaseAsync();
        await Publisher(database).PublishAsync(new EditionRequest(Quarter));
        await Publisher(database).PublishAsync(new EditionRequest(Quarter, IsRevision: true));
        await using var context = database.CreateContext();

        await context.Database.ExecuteSqlRawAsync("DELETE FROM edition_parts WHERE edition_id = '2020-21-Q1'");

        await Assert.ThrowsAsync<InvalidDataException>(() => new EditionStore(database).LoadAsync("2020-21-Q1"));
        Assert.NotEmpty(Text(await new EditionStore(database).LoadAsync("2020-21-Q1-R1")));
    }

    [Fact]
    public async Task Edition_WithAPartOfAnother_IsNotLoaded()
    {
        var database = await DatabaseAsync();
        await Publisher(database).PublishAsync(new EditionRequest(Quarter));
        await Publisher(database).PublishAsync(new EditionRequest(Quarter.Next));
        await using var context = database.CreateContext();
        await context.Database.ExecuteSqlRawAsync(
            """
            ALTER TABLE edition_parts DISABLE TRIGGER ALL;
            UPDATE edition_parts p SET content = o.content, checksum = o.checksum, row_count = o.row_count FROM edition_parts o
            WHERE p.edition_id = '2020-21-Q1' AND o.edition_id = '2020-21-Q2' AND p.part_of = o.part_of AND p.number = o.number
            """);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => new EditionStore(database).LoadAsync("2020-21-Q1"));

        Assert.Contains("not as it was published", error.Message, StringComparison.Ordinal);
    }

    private EditionPublisher Publisher(VictimFirstDatabase database) => new(database, clock);

    private async Task<VictimFirstDatabase> DatabaseAsync()
    {
        var database = await server.CreateDatabaseAsync();
        await using var context = database.CreateContext();
        new RandomRows(seed: 1).AddTo(context);
        await context.SaveChangesAsync();
        await context.DataState.ExecuteUpdateAsync(s => s
            .SetProperty(d => d.ExportedAt, clock.Now)
            .SetProperty(d => d.CoversFrom, CoversFrom)
            .SetProperty(d => d.CoversTo, new DateOnly(2020, 12, 31)));
        return database;
    }

    private static string Text(CaseCube cube)
    {
        var reader = new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement);
        return string.Join('\n', DimensionCatalogue.All.Where(d => d.Subjects.Contains(Subject.Cases)).Select(dimension => string.Join(
            ' ',
            reader.Read(new Question
            {
                Subject = Subject.Cases,
                Cohort = Cohort.Referred,
                Period = new Period(new DateOnly(2019, 1, 1), new DateOnly(2020, 12, 31)),
                By = [dimension.Code],
            }).Counts.Select(count => count.Value))));
    }
}
