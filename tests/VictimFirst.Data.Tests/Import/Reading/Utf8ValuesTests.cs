using System.Globalization;
using System.Text;
using VictimFirst.Data.Import.Reading;

namespace VictimFirst.Data.Tests.Import.Reading;

public sealed class Utf8ValuesTests
{
    [Fact]
    public void Dates_OfEveryFormAndMonth_AreReadAsTheFrameworkReadsThem()
    {
        for (var year = 1999; year <= 2001; year++)
        for (var month = 0; month <= 13; month++)
        for (var day = 0; day <= 32; day++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
            var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expected);
            Assert.Equal(isDay, Utf8Values.TryDate(Encoding.UTF8.GetBytes(text), out var date, out var hasForm));
            Assert.True(hasForm);
            if (isDay) Assert.Equal(expected, date);
        }
    }

    [Fact]
    public void Instants_WithRandomOffsetsAndDecimals_AreReadAsTheFrameworkReadsThem()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var offset = TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1));
            var ticks = random.NextInt64(new DateTime(1900, 1, 2).Ticks, new DateTime(2099, 12, 30).Ticks);
            var instant = new DateTimeOffset(ticks, offset);
            var format = $"yyyy-MM-ddTHH:mm{new[] { "", ":ss", ":ss.f", ":ss.fffffff" }[random.Next(4)]}zzz";
            var text = instant.ToString(format, CultureInfo.InvariantCulture);
            Assert.Equal(InstantForm.Good, Utf8Values.ReadInstant(Encoding.UTF8.GetBytes(text), out var utc));
            var expected = DateTimeOffset.ParseExact(text, format, CultureInfo.InvariantCulture).UtcTicks;
            Assert.Equal((text, expected - (expected % TimeSpan.TicksPerMicrosecond)), (text, utc.Ticks));
        }
    }

    [Theory]
    [InlineData("2020-04-01T09:30:00Z", nameof(InstantForm.Good))]
    [InlineData("2020-04-01T09:30Z", nameof(InstantForm.Good))]
    [InlineData("2020-04-01T09:30:00", nameof(InstantForm.WithoutOffset))]
    [InlineData("2020-04-01", nameof(InstantForm.WithoutOffset))]
    [InlineData("2020-04-31T09:30:00Z", nameof(InstantForm.Impossible))]
    [InlineData("2020-04-01T24:00:00Z", nameof(InstantForm.Impossible))]
    [InlineData("2020-04-01T09:60:00Z", nameof(InstantForm.Impossible))]
    [InlineData("2020-04-01T09:30:60Z", nameof(InstantForm.Impossible))]
    [InlineData("2020-04-01T09:30:00+14:01", nameof(InstantForm.Impossible))]
    [InlineData("0001-01-01T00:00:00+01:00", nameof(InstantForm.Impossible))]
    [InlineData("2020-04-01 09:30:00Z", nameof(InstantForm.NotAnInstant))]
    [InlineData("2020-04-01T9:30:00Z", nameof(InstantForm.NotAnInstant))]
    [InlineData("2020-04-01T09:30:00.Z", nameof(InstantForm.NotAnInstant))]
    [InlineData("2020-04-01T09:30:00.12345678Z", nameof(InstantForm.NotAnInstant))]
    [InlineData("2020-04-01T09:30:00+0100", nameof(InstantForm.NotAnInstant))]
    [InlineData("2020-04-01T09:30:00Zx", nameof(InstantForm.NotAnInstant))]
    [InlineData("", nameof(InstantForm.NotAnInstant))]
    [InlineData("01/04/2020 09:30", nameof(InstantForm.NotAnInstant))]
    public void Instant_OfEachForm_IsTakenOrRefusedForItsOwnReason(string text, string form) =>
        Assert.Equal(form, Utf8Values.ReadInstant(Encoding.UTF8.GetBytes(text), out _).ToString());

    [Fact]
    public void Instant_CutAnywhere_IsNeverTakenForAnother()
    {
        const string Whole = "2020-04-01T09:30:00.123+01:00";
        for (var length = 0; length < Whole.Length; length++)
        {
            Assert.NotEqual(InstantForm.Good, Utf8Values.ReadInstant(Encoding.UTF8.GetBytes(Whole[..length]), out _));
        }
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-12", -12L)]
    [InlineData("999999999999999999", 999999999999999999)]
    [InlineData("0007", 7L)]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("+1", null)]
    [InlineData(" 1", null)]
    [InlineData("1.0", null)]
    [InlineData("1e3", null)]
    [InlineData("9999999999999999999", null)]
    public void Whole_OfEachForm_IsReadOrRefused(string text, long? expected) =>
        Assert.Equal(expected, Utf8Values.TryWhole(Encoding.UTF8.GetBytes(text), out var value) ? value : null);
}
