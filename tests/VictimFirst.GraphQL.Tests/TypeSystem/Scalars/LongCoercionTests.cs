using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class LongCoercionTests
{
    private static readonly LongCoercion Scalar = new();

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("\"9223372036854775807\"", long.MaxValue)]
    [InlineData("\"-1\"", -1L)]
    public void Literal_IsADigitStringOrInteger(string literal, long expected) =>
        Assert.Equal(expected, ScalarExpectation.Literal(Scalar, literal));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("\"\"")]
    [InlineData("\"+1\"")]
    [InlineData("\"01\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1.0\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"9223372036854775808\"")]
    [InlineData("true")]
    [InlineData("ONE")]
    [InlineData("[1]")]
    public void Literal_OfAnythingElse_IsRefused(string literal) =>
        Assert.Equal(Refusal(literal), ScalarExpectation.Literal(Scalar, literal));

    [Theory]
    [InlineData("7", 7L)]
    [InlineData("7.0", 7L)]
    [InlineData("1e3", 1000L)]
    [InlineData("9007199254740993", 9_007_199_254_740_993L)]
    [InlineData("\"9007199254740993\"", 9_007_199_254_740_993L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Json_IsAWholeNumberHoweverWritten_OrAString(string json, long expected) =>
        Assert.Equal(expected, ScalarExpectation.Json(Scalar, json));

    [Theory]
    [InlineData("7.5")]
    [InlineData("1e19")]
    [InlineData("1e400")]
    [InlineData("9223372036854775807.5")]
    [InlineData("9223372036854775808")]
    [InlineData("\"7.0\"")]
    [InlineData("\"7\\n\"")]
    [InlineData("\"٧\"")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Json_OfAnythingElse_IsRefused(string json) => Assert.Equal(Refusal(json), ScalarExpectation.Json(Scalar, json));

    [Theory]
    [InlineData(long.MinValue, "-9223372036854775808")]
    [InlineData(9_007_199_254_740_993L, "9007199254740993")]
    public void Result_IsWrittenAsANumber(long value, string expected) => Assert.Equal(expected, ScalarExpectation.Written(Scalar, value));

    [Fact]
    public void Result_OfAnotherType_IsRefused() => Assert.Equal("!Expected Int64.", ScalarExpectation.Written(Scalar, "7"));

    private static string Refusal(string value) =>
        $"!Long cannot represent {value}: it is a whole number from -9223372036854775808 to 9223372036854775807.";
}
