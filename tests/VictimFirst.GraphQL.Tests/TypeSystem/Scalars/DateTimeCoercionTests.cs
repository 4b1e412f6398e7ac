using System.Globalization;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class DateTimeCoercionTests
{
    private static readonly DateTimeCoercion Scalar = new();

    /// <summary>Text, and the same instant as it is written: in UTC.</summary>
    [Theory]
    [InlineData("2020-04-01T08:30:00Z", "2020-04-01T08:30:00Z")]
    [InlineData("2020-04-01T09:30:00+01:00", "2020-04-01T08:30:00Z")]
    [InlineData("2020-04-01t08:30:00z", "2020-04-01T08:30:00Z")]
    [InlineData("2020-03-29T01:30:00-00:00", "2020-03-29T01:30:00Z")]
    [InlineData("2020-02-29T23:59:59.1234567-11:30", "2020-03-01T11:29:59.1234567Z")]
    [InlineData("2020-04-01T08:30:00.5Z", "2020-04-01T08:30:00.5Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void Text_IsAnInstant_AndIsWrittenInUtc(string text, string written)
    {
        var expected = DateTimeOffset.Parse(text.ToUpperInvariant(), CultureInfo.InvariantCulture);
        Assert.Equal(expected, ScalarExpectation.Literal(Scalar, $"\"{text}\""));
        Assert.Equal(expected, ScalarExpectation.Json(Scalar, $"\"{text}\""));
        Assert.Equal($"\"{written}\"", ScalarExpectation.Written(Scalar, expected));
    }

    [Theory]
    [InlineData("\"2020-04-01T08:30:00\"")]
    [InlineData("\"2020-04-01T08:30Z\"")]
    [InlineData("\"2020-04-01 08:30:00Z\"")]
    [InlineData("\"2020-04-01\"")]
    [InlineData("\"2020-04-01T08:30:00+0100\"")]
    [InlineData("\"2020-04-01T08:30:00+25:00\"")]
    [InlineData("\"2020-04-01T24:00:00Z\"")]
    [InlineData("\"2020-04-01T08:60:00Z\"")]
    [InlineData("\"2021-02-29T08:30:00Z\"")]
    [InlineData("\"2020-04-01T08:30:00.Z\"")]
    [InlineData("\"2020-04-01T08:30:00.12345678Z\"")]
    [InlineData("\"0001-01-01T00:00:00+01:00\"")]
    [InlineData("\"2020-04-01T08:30:00Z \"")]
    [InlineData("\"٢٠٢٠-04-01T08:30:00Z\"")]
    [InlineData("\"\"")]
    [InlineData("1585729800")]
    [InlineData("[]")]
    public void AnythingElse_IsRefused(string value)
    {
        var refusal = $"!DateTime cannot represent {value}: an instant is written with its offset, "
            + $"such as \"2020-04-01T09:30:00+01:00\" or \"2020-04-01T08:30:00Z\".";
        Assert.Equal(refusal, ScalarExpectation.Literal(Scalar, value));
        Assert.Equal(refusal, ScalarExpectation.Json(Scalar, value));
    }
}
