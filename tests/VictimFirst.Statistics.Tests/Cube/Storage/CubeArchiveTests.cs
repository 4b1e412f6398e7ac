using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Storage;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tests.Oracle;

namespace VictimFirst.Statistics.Tests.Cube.Storage;

public class CubeArchiveTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Archive_PackedAndUnpacked_AnswersEveryRandomQuestionAsTheOriginal(int seed)
    {
        var cube = new RandomService(seed, 300 * seed).Cube(rowsPerChunk: seed % 2 == 0 ? null : 64);

        var back = CubeArchive.Unpack([.. CubeArchive.Pack(cube).Reverse()]);

        Assert.Equal(cube.Stamp, back.Stamp);
        Assert.Equal(cube.Tables.Engagement.ToArray(), back.Tables.Engagement.ToArray());
        Assert.Equal(cube.Tables.Caseworkers.Ids.ToArray(), back.Tables.Caseworkers.Ids.ToArray());
        Assert.Equal(Sizes(cube), Sizes(back));
        var questions = new RandomQuestions(seed);
        var (ours, theirs) = (Reader(back), Reader(cube));
        var answered = 0;
        for (var number = 0; number < 150; number++)
        {
            var question = questions.Next();
            if (theirs.Check(question) is not null) continue;
            Assert.Equal(Text(theirs.Read(question)), Text(ours.Read(question)));
            answered++;
        }

        Assert.True(answered > 50);
    }

    [Fact]
    public void Archive_OfAnEmptyCube_IsTheHeaderAlone()
    {
        var payload = Assert.Single(CubeArchive.Pack(CaseCube.Empty));

        Assert.Equal(CubeStamp.BeforeFirstImport, CubeArchive.Unpack([payload]).Stamp);
    }

    [Fact]
    public void Archive_OfTheSameCube_IsTheSameBytes()
    {
        var cube = new RandomService(seed: 5, cases: 200).Cube();

        Assert.Equal(Checksums(CubeArchive.Pack(cube)), Checksums(CubeArchive.Pack(cube)));
    }

    [Fact]
    public void Archive_WithAPartMissing_IsNotRead()
    {
        var payloads = CubeArchive.Pack(new RandomService(seed: 5, cases: 200).Cube(rowsPerChunk: 50));

        foreach (var missing in payloads)
        {
            var error = Assert.Throws<InvalidDataException>(() => CubeArchive.Unpack(payloads.Remove(missing)));
            Assert.Contains("missing", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Archive_WithDamagedContent_IsNotReadWhateverByteIsWrong()
    {
        var payloads = CubeArchive.Pack(new RandomService(seed: 5, cases: 60).Cube());
        var random = new Random(1);
        for (var time = 0; time < 200; time++)
        {
            var which = random.Next(payloads.Length);
            var content = payloads[which].Content.ToArray();
            content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
            var damaged = payloads.SetItem(which, payloads[which] with { Content = content });

            var error = Assert.Throws<InvalidDataException>(() => CubeArchive.Unpack(damaged));
            Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Header_WithAListThatLostItsOrder_IsRefusedByName()
    {
        var writer = new PayloadWriter();
        writer.Number(1);
        writer.Text("gender");
        writer.Number(1);
        writer.Text("A_CODE_OF_LONG_AGO");

        var error = Assert.Throws<InvalidDataException>(
            () => StoredLists.Read(new PayloadReader(writer.Finish(CubeTable.Header, 0, 0))));

        Assert.Contains("gender", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_WithAListThatHasGrownSince_IsRead()
    {
        var list = StoredLists.All[0];
        var writer = new PayloadWriter();
        writer.Number(1);
        writer.Text(list.Name);
        writer.Number(1);
        writer.Text(list.Categories[0].Code);

        var sizes = StoredLists.Read(new PayloadReader(writer.Finish(CubeTable.Header, 0, 0)));

        Assert.Equal(1, sizes[list.Name]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(127)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Number_OfAnySize_ComesBack(long number)
    {
        var writer = new PayloadWriter();
        writer.Number(number);
        writer.Differences([number, 5, number]);
        var reader = new PayloadReader(writer.Finish(CubeTable.Header, 0, 0));

        Assert.Equal(number, reader.Number());
        Assert.Equal([number, 5, number], reader.Differences(3));
        reader.ExpectEnd();
    }

    internal static string Text(PublishedTable table) =>
        string.Join(' ', table.Counts.Select(c => c.Value)) + string.Join(' ', table.Numbers.Select(n => n.Value));

    private static StatisticsReader Reader(CaseCube cube) => new(cube, DisclosurePolicy.ExactUnderAgreement);

    private static IEnumerable<long> Sizes(CaseCube cube) => cube.Tables.Referrals.Select(chunk => chunk.Size);

    private static IEnumerable<string> Checksums(ImmutableArray<CubePayload> payloads) =>
        payloads.Select(payload => Convert.ToHexString(payload.Checksum.Span));
}
