using System.Globalization;
using VictimFirst.Data.Extracts;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Data.Tests.Demonstration;

[Collection(GeneratedExtractsCollection.Name)]
public sealed class ExtractFormatTests(GeneratedExtracts extracts)
{
    public static TheoryData<int, long?> Extracts => new() { { 2020, null }, { 7, null }, { 7, 20_000 } };

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Folder_HoldsEveryFileOfTheFormat_AndNothingElse(int seed, long? cases)
    {
        var expected = ExtractFormat.Tables.Select(t => t.FileName).Append(ExtractFormat.ManifestFile).Order();
        Assert.Equal(expected, extracts.Of(seed, cases).Folder.EnumerateFileSystemInfos().Select(f => f.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Files_HaveTheFormatsColumns_NoByteOrderMark_AndLineFeedsOnly(int seed, long? cases)
    {
        foreach (var table in ExtractFormat.Tables)
        {
            var bytes = File.ReadAllBytes(Path.Combine(extracts.Of(seed, cases).Folder.FullName, table.FileName));
            var header = System.Text.Encoding.UTF8.GetBytes(string.Join(',', table.Columns.Select(c => c.Name)) + "\n");
            Assert.Equal(header, bytes[..header.Length]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Fields_AreOfTheirColumnsKind(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var table in ExtractFormat.Tables)
        {
            foreach (var row in extract[table.Name])
            {
                foreach (var column in table.Columns)
                {
                    var value = row[column.Name];
                    var fits = value.Length == 0 ? column.IsOptional : Fits(extract, column, value);
                    if (!fits) Assert.Fail($"{table.FileName}, {column.Name}: '{value}' in {row}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Keys_AreUnique(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var table in ExtractFormat.Tables)
        {
            var keys = extract[table.Name].Select(row => string.Join('|', table.Key.Select(k => row[k.Name]))).ToList();
            Assert.Equal((table.Name, keys.Count), (table.Name, keys.Distinct().Count()));
        }
    }

    [Fact]
    public void CaseReferences_AreUnique_AndSpellNothing()
    {
        var references = extracts.Of(2020)["cases"].Select(c => c["reference"]).ToList();
        Assert.Equal(references.Count, references.Distinct().Count());
        Assert.All(references, r => Assert.Matches("^VF-[0-9BCDFGHJKMNPQRSTVWXYZ]{7}$", r));
    }

    [Fact]
    public void Manifest_SaysWhichDaysAreCovered()
    {
        var manifest = Assert.Single(extracts.Of(2020)["extract"]);
        Assert.Equal("Demonstration data,2020-10-05T06:00:00+01:00,2019-01-01,2020-09-30", manifest.ToString());
    }

    private static bool Fits(ReadExtract extract, ExtractColumn column, string value) => column.Kind switch
    {
        ColumnKind.Id => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= 1,
        ColumnKind.Reference => extract.By(column.ReferencedTable!).ContainsKey(value),
        ColumnKind.Code => CodeListCatalogue.Get(column.CodeList!).Contains(value),
        ColumnKind.Beat => Gazetteer.BeatByCode.ContainsKey(value),
        ColumnKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
        ColumnKind.Timestamp => DateTimeOffset.TryParseExact(
            value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ColumnKind.Flag => value is "true" or "false",
        ColumnKind.Uuid => Guid.TryParseExact(value, "D", out _),
        ColumnKind.Whole => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= column.Minimum && number <= column.Maximum,
        _ => value.Length <= column.MaxLength,
    };
}
