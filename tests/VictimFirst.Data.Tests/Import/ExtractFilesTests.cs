using System.Text;
using VictimFirst.Data.Import;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Import;

/// <summary>What a file may look like as bytes, and what it may not.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ExtractFilesTests(PostgreSqlServer server) : ImportTestBase(server)
{
    [Fact]
    public async Task File_WithByteOrderMarkAndCarriageReturnsAndColumnsInAnotherOrder_IsRead()
    {
        var folder = Write(new TestExtract());
        Rewrite(folder, "complaints.csv", "\ufeffreceived_on,id,case_id\r\n2020-05-01,1,\r\n\r\n2020-05-02,2,1\r\n");
        var result = await ImportAsync(folder);
        Assert.Empty(result.Rejects);
        Assert.Equal(2, result.Tables.Single(t => t.Table == "complaints").Inserted);
    }

    [Fact]
    public async Task Note_OfFiftyThousandBytesWithLineBreaks_IsRead()
    {
        var extract = new TestExtract();
        extract["support_plans"][0]["actions"] = string.Join('\n', Enumerable.Repeat("A line, with \"quotes\" and 13 €.", 1_600));
        Assert.Empty((await ImportAsync(extract)).Rejects);
        extract.Add("support_plans", ("id", "x"));
        var reject = await RejectOfAsync(extract);
        Assert.Equal((1_602, "id"), (reject.Line, reject.Column));
    }

    [Fact]
    public async Task File_ThatIsMissing_IsNamed()
    {
        var folder = Write(new TestExtract());
        File.Delete(Path.Combine(folder.FullName, "people.csv"));
        File.Delete(Path.Combine(folder.FullName, "extract.csv"));
        var result = await ImportAsync(folder);
        Assert.Equal(["extract.csv", "people.csv"], result.Rejects.Select(r => r.File));
        Assert.All(result.Rejects, r => Assert.Contains("is missing", r.Reason));
    }

    [Fact]
    public async Task Header_WithMissingUnknownAndDoubleColumns_IsRejectedWithEachName()
    {
        var folder = Write(new TestExtract());
        Rewrite(folder, "complaints.csv", "id,case_id,recieved_on,id\n1,,2020-05-01,1\n");
        var rejects = (await ImportAsync(folder)).Rejects;
        Assert.Equal(
            [
                new ImportReject("complaints.csv", 1, "id", "", "stands in the header more than once"),
                new ImportReject("complaints.csv", 1, "recieved_on", "", "is not a column of complaints.csv; the nearest is received_on"),
                new ImportReject("complaints.csv", 1, "received_on", "", "is missing from the header"),
            ],
            rejects.AsEnumerable());
    }

    [Theory]
    [InlineData("utf-16", "is UTF-16 (little-endian) by its byte-order mark; write UTF-8")]
    [InlineData("utf-16BE", "is UTF-16 (big-endian) by its byte-order mark; write UTF-8")]
    [InlineData("utf-32", "is UTF-32 by its byte-order mark; write UTF-8")]
    public async Task File_InAnotherEncoding_IsNamedByItsByteOrderMark(string encoding, string reason)
    {
        var folder = Write(new TestExtract());
        var path = Path.Combine(folder.FullName, "complaints.csv");
        await File.WriteAllTextAsync(path, await File.ReadAllTextAsync(path), Encoding.GetEncoding(encoding));
        Assert.Equal(new ImportReject("complaints.csv", 0, "", "", reason), Assert.Single((await ImportAsync(folder)).Rejects));
    }

    [Fact]
    public async Task Line_InAnotherEncoding_IsRejectedWithItsColumn()
    {
        var extract = new TestExtract();
        extract.Add("staff", ("id", "2"), ("display_name", "Zoë"));
        var folder = Write(extract);
        var path = Path.Combine(folder.FullName, "staff.csv");
        await File.WriteAllBytesAsync(path, Encoding.Latin1.GetBytes(await File.ReadAllTextAsync(path)));
        var reject = Assert.Single((await ImportAsync(folder)).Rejects);
        Assert.Equal(("staff.csv", 3, "display_name", "(not shown)"), (reject.File, reject.Line, reject.Column, reject.Value));
        Assert.Contains("is not UTF-8", reject.Reason);
    }

    [Fact]
    public async Task File_WithoutAByte_IsRejected()
    {
        var folder = Write(new TestExtract());
        Rewrite(folder, "complaints.csv", "");
        Assert.Equal("is empty: it has no header line", Assert.Single((await ImportAsync(folder)).Rejects).Reason);
    }

    [Theory]
    [InlineData("1,,2020-05-01,extra", "has 4 fields, and the header has 3")]
    [InlineData("1,", "has 2 fields, and the header has 3")]
    [InlineData("1,x\"y,2020-05-01", "has a quote inside a field")]
    [InlineData("1,\"\"y,2020-05-01", "has text after a closing quote")]
    [InlineData("1,,\"2020-05-01", "a closing quote is missing")]
    public async Task Line_ThatIsNoRecord_IsRejectedAndTheOthersAreStillChecked(string line, string reason)
    {
        var folder = Write(new TestExtract());
        Rewrite(folder, "complaints.csv", $"id,case_id,received_on\nx,,2020-05-01\n{line}\n");
        var rejects = (await ImportAsync(folder)).Rejects;
        Assert.Equal([2, 3], rejects.Select(r => r.Line));
        Assert.Contains(reason, rejects[1].Reason);
    }

    [Fact]
    public async Task Manifest_WithoutARowOrWithDaysTheWrongWayRound_IsRejected()
    {
        var extract = new TestExtract();
        extract.Manifest["covers_to"] = "2020-03-31";
        Assert.Equal(("extract.csv", "covers_to"), await RejectOfAsync(extract) is var r ? (r.File, r.Column) : default);
        var folder = Write(new TestExtract());
        Rewrite(folder, "extract.csv", "system,exported_at,covers_from,covers_to\n");
        Assert.Equal("has 0 rows, and must have one", Assert.Single((await ImportAsync(folder)).Rejects).Reason);
    }

    private static void Rewrite(DirectoryInfo folder, string file, string text) =>
        File.WriteAllText(Path.Combine(folder.FullName, file), text);
}
