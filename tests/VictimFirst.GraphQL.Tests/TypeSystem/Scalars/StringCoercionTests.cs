using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class StringCoercionTests
{
    private static readonly StringCoercion Scalar = new();

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"\"a\"\"\"", "a")]
    [InlineData("1", "!String cannot represent a non string value: 1")]
    [InlineData("RED", "!String cannot represent a non string value: RED")]
    public void Literal_IsAString(string literal, object expected) => Assert.Equal(expected, ScalarExpectation.Literal(Scalar, literal));

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("1", "!String cannot represent a non string value: 1")]
    [InlineData("[\"a\", null]", "!String cannot represent a non string value: [\"a\", null]")]
    public void Json_IsAString(string json, object expected) => Assert.Equal(expected, ScalarExpectation.Json(Scalar, json));

    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData(true, "\"true\"")]
    [InlineData(-1, "\"-1\"")]
    [InlineData(1e21, "\"1e\\u002B21\"")]
    [InlineData(1e15, "\"1000000000000000\"")]
    [InlineData(0.000001, "\"0.000001\"")]
    [InlineData(-1.5e-7, "\"-1.5e-7\"")]
    [InlineData(double.NaN, "!String cannot represent value: NaN")]
    public void Result_IsWrittenAsText(object value, string expected) => Assert.Equal(expected, ScalarExpectation.Written(Scalar, value));

    [Fact]
    public void ObjectsOfOtherTypes_AreRefusedWithoutTheirContent() =>
        Assert.Equal("!String cannot represent value: [Version]", ScalarExpectation.Written(Scalar, new Version(1, 2)));
}
