using System.Globalization;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Coercion;

/// <summary>Texts compared with graphql-js 17.1.</summary>
public sealed class VariableCoercionTests
{
    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "null", "null")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "[1, null]", "[1 null]")]
    [InlineData("[[Int]]", "[1]", "[[1]]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("ID", "4", "'4'")]
    [InlineData("Colour", "\"RED\"", "'RED'")]
    [InlineData("Point", "{\"x\": 1}", "{x:1 y:7}")]
    [InlineData("Point", "{\"colour\": \"GREEN\", \"x\": 1, \"y\": null, \"label\": null}", "{x:1 y:null label:null colour:'GREEN'}")]
    [InlineData("Point", "{\"x\": 1, \"path\": {\"x\": 2}}", "{x:1 y:7 path:[{x:2 y:7}]}")]
    [InlineData("Choice", "{\"id\": 1}", "{id:'1'}")]
    [InlineData("Anything", "{\"a\": [1]}", "{a:[1]}")]
    public void GoodValue_IsCoerced(string type, string json, string expected)
    {
        var variables = CoercionSchema.Variables($"query ($v: {type}) {{ f }}", $"{{\"v\": {json}}}");
        Assert.Empty(variables.Errors);
        Assert.True(variables.TryGet("v", out var value));
        Assert.Equal(expected, CoercionSchema.Show(value));
    }

    [Theory]
    [InlineData("Int", "\"x\"", "Variable \"$v\" has invalid value: Int cannot represent non-integer value: \"x\"")]
    [InlineData("Int!", "null", "Variable \"$v\" has invalid value: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("[Int!]", "[1, null]", "Variable \"$v\" has invalid value at [1]: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("Colour", "\"RD\"", "Variable \"$v\" has invalid value: Value \"RD\" does not exist in \"Colour\" enum.")]
    [InlineData("Colour", "1", "Variable \"$v\" has invalid value: Enum \"Colour\" cannot represent non-string value: 1.")]
    [InlineData("Point", "[1]", "Variable \"$v\" has invalid value: Expected value of type \"Point\" to be an object, found: [1].")]
    [InlineData("Point", "{}", "Variable \"$v\" has invalid value: Expected value of type \"Point\" to include required field \"x\", found: {}.")]
    [InlineData("Point", "{\"x\": 1, \"z\": 2}", "Variable \"$v\" has invalid value: Expected value of type \"Point\" not to include unknown field \"z\", found: { x: 1, z: 2 }.")]
    [InlineData("Point", "{\"x\": 1, \"next\": {\"x\": 1, \"path\": [{\"x\": \"a\"}]}}", "Variable \"$v\" has invalid value at .next.path[0].x: Int cannot represent non-integer value: \"a\"")]
    [InlineData("Choice", "{}", "Variable \"$v\" has invalid value: Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.")]
    [InlineData("Choice", "{\"id\": null}", "Variable \"$v\" has invalid value at .id: Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.")]
    public void WrongValue_IsAnErrorWithItsPath(string type, string json, string message)
    {
        var error = Assert.Single(CoercionSchema.Variables($"query ($v: {type}) {{ f }}", $"{{\"v\": {json}}}").Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal("BAD_USER_INPUT", error.Code);
        Assert.Equal(new SourceLocation(1, 8), Assert.Single(error.Locations));
    }

    [Fact]
    public void MissingRequiredVariable_IsAnError() => Assert.Equal(
        "Variable \"$v\" has invalid value: Expected a value of non-null type \"Int!\" to be provided.",
        Assert.Single(CoercionSchema.Variables("query ($v: Int!) { f }").Errors).Message);

    [Fact]
    public void MissingVariable_HasItsDefaultOrNothing()
    {
        var variables = CoercionSchema.Variables("query ($a: Int, $b: Int = 3, $c: Int = null, $d: [Int] = 1) { f }", "{}");
        Assert.False(variables.TryGet("a", out _));
        Assert.Equal("3", Shown("b"));
        Assert.Equal("null", Shown("c"));
        Assert.Equal("[1]", Shown("d"));

        string Shown(string name) => variables.TryGet(name, out var value) ? CoercionSchema.Show(value) : "absent";
    }

    [Fact]
    public void NullVariable_IsNotReplacedByItsDefault()
    {
        Assert.True(CoercionSchema.Variables("query ($b: Int = 3) { f }", "{\"b\": null}").TryGet("b", out var value));
        Assert.Null(value);
    }

    [Fact]
    public void SurplusVariables_AreIgnored() => Assert.Empty(CoercionSchema.Variables("query ($b: Int) { f }", "{\"c\": \"x\"}").Errors);

    [Fact]
    public void OutputType_IsAnError() => Assert.Equal(
        "Variable \"$q\" expected value of type \"[Query]!\" which cannot be used as an input type.",
        Assert.Single(CoercionSchema.Variables("query ($q: [Query]!) { f }").Errors).Message);

    [Fact]
    public void Errors_AreGatheredAndBounded()
    {
        var items = string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"{i.ToString(CultureInfo.InvariantCulture)}\""));
        var errors = CoercionSchema.Variables("query ($v: [Int]) { f }", $"{{\"v\": [{items}]}}").Errors;
        Assert.Equal(51, errors.Length);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[^1].Message);
    }

    [Fact]
    public void LargeWrongValue_IsShownInPart()
    {
        var members = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"unknown{i.ToString(CultureInfo.InvariantCulture)}\": 1"));
        var errors = CoercionSchema.Variables("query ($v: Point) { f }", $"{{\"v\": {{\"x\": 1, {members}}}}}").Errors;
        Assert.Equal(51, errors.Length);
        Assert.All(errors, error => Assert.InRange(error.Message.Length, 1, 1_200));
    }

    [Theory]
    [InlineData("{\"v\": \"\\ud83d\"}")]
    [InlineData("{\"v\": [{\"\\ude00\": 1}]}")]
    [InlineData("{\"\\ud83d\": 1}")]
    public void HalfASurrogatePair_IsRefused(string json)
    {
        var error = Assert.Single(CoercionSchema.Variables("query ($v: Anything, $w: String) { f }", json).Errors);
        Assert.Equal("Text must be valid Unicode: an escape stands for half a surrogate pair.", error.Message);
    }

    [Fact]
    public void WholeSurrogatePair_IsFine()
    {
        Assert.True(CoercionSchema.Variables("query ($v: String) { f }", "{\"v\": \"\\ud83d\\ude00\"}").TryGet("v", out var value));
        Assert.Equal("\U0001F600", value);
    }
}
