using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class IntCoercionTests
{
    private static readonly IntCoercion Scalar = new();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483648", "!Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("-99999999999999999999", "!Int cannot represent non 32-bit signed integer value: -99999999999999999999")]
    [InlineData("1.0", "!Int cannot represent non-integer value: 1.0")]
    [InlineData("\"1\"", "!Int cannot represent non-integer value: \"1\"")]
    [InlineData("[1]", "!Int cannot represent non-integer value: [1]")]
    [InlineData("RED", "!Int cannot represent non-integer value: RED")]
    public void Literal_IsA32BitInteger(string literal, object expected) =>
        Assert.Equal(expected, ScalarExpectation.Literal(Scalar, literal));

    [Theory]
    [InlineData("7", 7)]
    [InlineData("7.0", 7)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5", "!Int cannot represent non-integer value: 1.5")]
    [InlineData("3000000000", "!Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("1e30", "!Int cannot represent non 32-bit signed integer value: 1e+30")]
    [InlineData("\"7\"", "!Int cannot represent non-integer value: \"7\"")]
    [InlineData("true", "!Int cannot represent non-integer value: true")]
    [InlineData("{\"a\": [1]}", "!Int cannot represent non-integer value: { a: [1] }")]
    public void Json_IsA32BitIntegerHoweverWritten(string json, object expected) =>
        Assert.Equal(expected, ScalarExpectation.Json(Scalar, json));

    [Theory]
    [InlineData(7, "7")]
    [InlineData(7L, "7")]
    [InlineData(7.0, "7")]
    [InlineData(true, "1")]
    [InlineData("12", "12")]
    [InlineData(7.5, "!Int cannot represent non-integer value: 7.5")]
    [InlineData(3_000_000_000L, "!Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("", "!Int cannot represent non-integer value: \"\"")]
    [InlineData("seven", "!Int cannot represent non-integer value: \"seven\"")]
    public void Result_IsWrittenWhereItIsAnInteger(object value, string expected) =>
        Assert.Equal(expected, ScalarExpectation.Written(Scalar, value));
}
