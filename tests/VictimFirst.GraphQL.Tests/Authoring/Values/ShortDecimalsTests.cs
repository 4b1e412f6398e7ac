using System.Buffers;
using System.Globalization;
using System.Text;
using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Completion;

namespace VictimFirst.GraphQL.Tests.Authoring.Values;

public class ShortDecimalsTests
{
    private const int Seed = 7;

    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "7")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(12.3, "12.3")]
    [InlineData(12.03, "12.03")]
    [InlineData(-12.003, "-12.003")]
    [InlineData(100.1, "100.1")]
    [InlineData(999_999_999_999.999, "999999999999.999")]
    public void ShortDecimals_AtMostThreeDecimals_AreWrittenWithoutTrailingZeros(double value, string expected) =>
        Assert.Equal(expected, Written(value));

    [Theory]
    [InlineData(-0.0)]
    [InlineData(0.0001)]
    [InlineData(1.0 / 3)]
    [InlineData(0.1 + 0.2)]
    [InlineData(1e12)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void ShortDecimals_EveryOtherDouble_IsLeftAlone(double value) => Assert.Null(Written(value));

    [Fact]
    public void ShortDecimals_WhateverTheyWrite_IsWhatTheFrameworkWrites()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 200_000; i++)
        {
            var value = Math.Round((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(0, 13)), random.Next(0, 5));
            if (i % 3 == 0)
                value = Math.BitIncrement(value);
            if (Written(value) is { } text)
                Assert.Equal(value.ToString("R", CultureInfo.InvariantCulture), text);
        }
    }

    private static string? Written(double value)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new JsonOutput(output))
        {
            if (!ShortDecimals.TryWrite(json, value))
                return null;
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
