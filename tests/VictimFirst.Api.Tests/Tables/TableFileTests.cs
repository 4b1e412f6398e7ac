using System.Text;
using System.Text.Json;
using VictimFirst.Api.Tables;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Api.Tests.Tables;

/// <summary>
/// Documents of any shape as tables: the schema here has the shapes of the real one and none of its names but those that tables know.
/// </summary>
public sealed class TableFileTests
{
    private const string Sdl = """
        type Query { figures: Node note: Remark }
        type Node {
          period: Span! category: Category remark: String
          count: Cell! share: Share! middle: Float
          by(axis: Int, dimension: Axis, level: Axis): [Node!]! across(rows: Axis!, columns: Axis!): Across!
        }
        enum Axis { AGE_BAND GENDER BEAT AREA }
        type Span { label: String! start: String day: Date }
        scalar Date
        type Category { code: String! label: String! }
        type Cell { value: Int status: String! unit: String comparison: Other }
        type Other { period: Span value: Float status: String change: Float }
        type Share { value: Float status: String numerator: Cell denominator: Cell population: People }
        type People { name: String people: Int }
        type Across { rows: [Category!]! columns: [Category!]! cells: [[Cell!]!]! rowTotals: [Cell!]! columnTotals: [Cell!]! total: Cell! }
        type Remark { text: String amount: Int }
        """;

    [Fact]
    public async Task Aliases_AreTheFiguresNames()
    {
        var lines = await LinesAsync(
            "{ figures { a: count { value } b: count { value } } }", """{"figures":{"a":{"value":1},"b":{"value":2}}}""");

        Assert.Equal(["figures.a,,1", "figures.b,,2"], lines.Skip(1).Select(line => string.Join(',', line.Split(',')[..3])));
    }

    [Fact]
    public async Task NestedBreakdowns_HaveAColumnForEachDimension()
    {
        var lines = await LinesAsync(
            "query ($d: Axis = BEAT) { figures { by(dimension: GENDER) { category { code label } "
                + "by(dimension: $d, level: AREA) { category { code } count { value } } } } }",
            """{"figures":{"by":[{"category":{"code":"F","label":"Female"},"by":[{"category":{"code":"X"},"count":{"value":5}}]}]}}""");

        Assert.StartsWith("figure,gender_code,gender_label,area_code,period,value,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("figures.by.by.count,F,Female,X,,5,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameDimensionTwice_KeepsBothCategories()
    {
        var lines = await LinesAsync(
            "{ figures { by(dimension: GENDER) { category { code } by(dimension: GENDER) { category { code } count { value } } } } }",
            """{"figures":{"by":[{"category":{"code":"F"},"by":[{"category":{"code":"M"},"count":{"value":5}}]}]}}""");

        Assert.StartsWith("figure,gender_code,by_gender_code,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("figures.by.by.count,F,M,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task DimensionOfAVariable_IsTheRequestsOwn()
    {
        var lines = await LinesAsync(
            "query ($d: Axis = BEAT) { figures { by(dimension: $d) { category { code } count { value } } } }",
            """{"figures":{"by":[{"category":{"code":"X"},"count":{"value":5}}]}}""",
            """{"d":"AGE_BAND"}""");

        Assert.StartsWith("figure,age_band_code,", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TableAcross_HasTheCategoriesOfEveryCell_AndEmptyOnesForTotals()
    {
        var lines = await LinesAsync(
            """
            { figures { across(rows: GENDER, columns: AGE_BAND) {
              rows { code } columns { code } cells { value } rowTotals { value } columnTotals { value } total { value } } } }
            """,
            """
            {"figures":{"across":{"rows":[{"code":"F"},{"code":"M"}],"columns":[{"code":"1"},{"code":"2"},{"code":"3"}],
              "cells":[[{"value":11},{"value":12},{"value":13}],[{"value":21},{"value":22},{"value":23}]],
              "rowTotals":[{"value":36},{"value":66}],"columnTotals":[{"value":32},{"value":34},{"value":36}],"total":{"value":102}}}}
            """);

        Assert.StartsWith("figure,gender_code,age_band_code,period,value,", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            [
                ".cells,F,1,,11", ".cells,F,2,,12", ".cells,F,3,,13", ".cells,M,1,,21", ".cells,M,2,,22", ".cells,M,3,,23",
                ".rowTotals,F,,,36", ".rowTotals,M,,,66", ".columnTotals,,1,,32", ".columnTotals,,2,,34", ".columnTotals,,3,,36",
                ".total,,,,102",
            ],
            lines.Skip(1).Select(line => string.Join(',', line["figures.across".Length..].Split(',')[..5])));
    }

    [Fact]
    public async Task Comparison_HasItsOwnPeriod_AndAChangeOfItsOwn()
    {
        var lines = await LinesAsync(
            "{ figures { period { label } count { value status comparison { period { label } value status change } } } }",
            """{"figures":{"period":{"label":"now"},"count":{"value":3,"status":"SMALL","comparison":{"period":{"label":"then"},"value":5,"status":"EXACT","change":-2}}}}""");

        Assert.Equal(
            ["figures.count,now,3,SMALL", "figures.count.comparison,then,5,EXACT", "figures.count.comparison.change,then,-2,"],
            lines.Skip(1).Select(line => string.Join(',', line.Split(',')[..4])));
    }

    [Fact]
    public async Task Share_HasNumeratorAndDenominatorBeside_OrThePeopleItIsOver()
    {
        var lines = await LinesAsync(
            "{ figures { share { value numerator { value } denominator { value } } "
                + "over: share { value numerator { value } population { name people } } } }",
            """{"figures":{"share":{"value":0.5,"numerator":{"value":1},"denominator":{"value":2}},"over":{"value":0.1,"numerator":{"value":1},"population":{"name":"Rutland","people":10}}}}""");

        Assert.Equal(
            "figure,population_name,population_people,period,value,status,numerator,denominator,unit,data_version,data_as_of,warnings",
            lines[0]);
        Assert.StartsWith("figures.share,,,,0.5,,1,2,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("figures.over,Rutland,10,,0.1,,1,10,", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Count);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+44 116", "\"'+44 116\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("plain", "plain")]
    public async Task TextThatASpreadsheetWouldRun_IsMarkedAsText_AndNumbersAreNot(string text, string expected)
    {
        var data = JsonSerializer.Serialize(new { note = new { text, amount = -7 } });

        Assert.StartsWith(
            $"note.amount,{expected},,-7,", (await LinesAsync("{ note { text amount } }", data))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextWithSeparators_IsQuoted()
    {
        var data = JsonSerializer.Serialize(new { note = new { text = "a \"b\", c", amount = 1 } });

        Assert.StartsWith(
            "note.amount,\"a \"\"b\"\", c\",,1,", (await LinesAsync("{ note { text amount } }", data))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingThere_IsAHeaderAlone() =>
        Assert.Single(await LinesAsync("{ figures { count { value } } }", """{"figures":null}"""));

    private static async Task<List<string>> LinesAsync(string query, string data, string variables = "{}")
    {
        var document = GraphQLParser.Parse(new Source(query));
        var reader = new TableReader(
            SchemaBuilder.Build(Sdl), document,
            document.Definitions.OfType<OperationDefinitionNode>().Single(), JsonElement.Parse(variables));
        var rows = new TableRows(reader.Read(), reader.Columns.Count).Of(JsonElement.Parse(data));
        using var output = new MemoryStream();
        await TableFile.WriteAsync(
            output, reader.Columns, rows, new TableWarnings(JsonElement.Parse("{}")), CubeStamp.BeforeFirstImport, CancellationToken.None);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
