using System.Globalization;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Scalars;

public sealed class DateCoercionTests
{
    private static readonly DateCoercion Scalar = new();

    [Theory]
    [InlineData("2020-04-01")]
    [InlineData("2020-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Text_IsADayOfTheCalendar_AndIsWrittenTheSame(string date)
    {
        var expected = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(expected, ScalarExpectation.Literal(Scalar, $"\"{date}\""));
        Assert.Equal(expected, ScalarExpectation.Json(Scalar, $"\"{date}\""));
        Assert.Equal($"\"{date}\"", ScalarExpectation.Written(Scalar, expected));
    }

    [Theory]
    [InlineData("\"2021-02-29\"")]
    [InlineData("\"2020-13-01\"")]
    [InlineData("\"2020-00-10\"")]
    [InlineData("\"0000-01-01\"")]
    [InlineData("\"2020-4-1\"")]
    [InlineData("\"20-04-01\"")]
    [InlineData("\"04/05/2020\"")]
    [InlineData("\"20200401\"")]
    [InlineData("\" 2020-04-01\"")]
    [InlineData("\"2020-04-01T00:00:00Z\"")]
    [InlineData("\"+2020-04-01\"")]
    [InlineData("\"٢٠٢٠-٠٤-٠١\"")]
    [InlineData("\"\"")]
    [InlineData("20200401")]
    [InlineData("true")]
    [InlineData("[]")]
    public void AnythingElse_IsRefused(string value)
    {
        var refusal = $"!Date cannot represent {value}: a date is written as yyyy-MM-dd, such as \"2020-04-01\".";
        Assert.Equal(refusal, ScalarExpectation.Literal(Scalar, value));
        Assert.Equal(refusal, ScalarExpectation.Json(Scalar, value));
    }
}
