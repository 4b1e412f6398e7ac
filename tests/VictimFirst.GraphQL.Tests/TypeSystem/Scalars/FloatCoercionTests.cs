using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class FloatCoercionTests
{
    private static readonly FloatCoercion Scalar = new();

    [Theory]
    [InlineData("1", 1.0)]
    [InlineData("-1.5e3", -1500.0)]
    [InlineData("1e999", "!Float cannot represent non numeric value: 1e999")]
    [InlineData("\"1\"", "!Float cannot represent non numeric value: \"1\"")]
    [InlineData("true", "!Float cannot represent non numeric value: true")]
    public void Literal_IsAFiniteNumber(string literal, object expected) =>
        Assert.Equal(expected, ScalarExpectation.Literal(Scalar, literal));

    [Theory]
    [InlineData("1", 1.0)]
    [InlineData("0.1", 0.1)]
    [InlineData("\"1\"", "!Float cannot represent non numeric value: \"1\"")]
    [InlineData("[]", "!Float cannot represent non numeric value: []")]
    public void Json_IsANumber(string json, object expected) => Assert.Equal(expected, ScalarExpectation.Json(Scalar, json));

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(2, "2")]
    [InlineData(5_000_000_000L, "5000000000")]
    [InlineData(false, "0")]
    [InlineData("1.5", "1.5")]
    [InlineData(double.NaN, "!Float cannot represent non numeric value: NaN")]
    [InlineData(double.PositiveInfinity, "!Float cannot represent non numeric value: Infinity")]
    [InlineData("x", "!Float cannot represent non numeric value: \"x\"")]
    public void Result_IsWrittenWhereItIsFinite(object value, string expected) =>
        Assert.Equal(expected, ScalarExpectation.Written(Scalar, value));

    [Fact]
    public void Decimal_KeepsItsDigits() => Assert.Equal("0.30", ScalarExpectation.Written(Scalar, 0.30m));
}
