using System.Globalization;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class DecimalCoercionTests
{
    private static readonly DecimalCoercion Scalar = new();

    [Theory]
    [InlineData("0", "0")]
    [InlineData("12.50", "12.50")]
    [InlineData("-0.1", "-0.1")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.30000000000000000000000000000000000", "0.3000000000000000000000000000")]
    [InlineData("\"12.50\"", "12.50")]
    [InlineData("\"-1e2\"", "-100")]
    public void Literal_AndJson_AreReadToTheLastDigit(string text, string expected)
    {
        Assert.Equal(expected, Text(ScalarExpectation.Literal(Scalar, text)));
        Assert.Equal(expected, Text(ScalarExpectation.Json(Scalar, text)));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1e-29")]
    [InlineData("1e29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("\"\"")]
    [InlineData("\"1,5\"")]
    [InlineData("\"1 000\"")]
    [InlineData("\"+1\"")]
    [InlineData("\".5\"")]
    [InlineData("\"5.\"")]
    [InlineData("\"NaN\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    public void Literal_AndJson_ThatDoNotFit_AreRefusedAndNotRounded(string text)
    {
        var refusal = $"!Decimal cannot represent {text}: it is a number of at most 28 digits, such as 12.50.";
        Assert.Equal(refusal, ScalarExpectation.Literal(Scalar, text));
        Assert.Equal(refusal, ScalarExpectation.Json(Scalar, text));
    }

    [Fact]
    public void Result_IsWrittenAsANumberWithItsDigits() => Assert.Equal("12.50", ScalarExpectation.Written(Scalar, 12.50m));

    [Fact]
    public void Result_OfAnotherType_IsRefused() => Assert.Equal("!Expected Decimal.", ScalarExpectation.Written(Scalar, 12.5));

    private static string Text(object value) => value is decimal number ? number.ToString(CultureInfo.InvariantCulture) : (string)value;
}
