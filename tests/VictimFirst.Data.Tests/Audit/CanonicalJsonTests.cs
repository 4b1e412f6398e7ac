using System.Text;
using System.Text.Json;
using VictimFirst.Data.Audit;

namespace VictimFirst.Data.Tests.Audit;

public sealed class CanonicalJsonTests
{
    /// <summary>RFC 8785 section 3.2.3: the names by UTF-16 code units, so that the emoji comes before the Hebrew letter.</summary>
    [Fact]
    public void Object_SortsNamesAsTheStandardsExampleDoes()
    {
        const string Given = """
            {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
             "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}
            """;

        Assert.Equal(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
            + "\"\u20ac\":\"Euro Sign\",\"\U0001f600\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
            Canonical(Given));
    }

    /// <summary>The string of RFC 8785 section 3.2.2.</summary>
    [Fact]
    public void String_IsEscapedAsTheStandardsExampleIs() =>
        Assert.Equal("""["€$\u000f\nA'B\"\\\\\"/"]""", Canonical("""["\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"]"""));

    [Theory]
    [InlineData("""{ "b" : [ 1 , -20 , { } , [ ] ] , "a" : null , "c" : [ true , false ] }""", """{"a":null,"b":[1,-20,{},[]],"c":[true,false]}""")]
    [InlineData("9007199254740991", "9007199254740991")]
    public void Value_LosesWhatMeansNothing(string given, string canonical) => Assert.Equal(canonical, Canonical(given));

    [Theory]
    [InlineData("1.5")]
    [InlineData("9007199254740992")]
    [InlineData("1e400")]
    [InlineData("""{"a":1,"a":2}""")]
    public void Value_WithoutOneExactForm_IsRefused(string given) => Assert.Throws<FormatException>(() => Canonical(given));

    private static string Canonical(string text)
    {
        using var parsed = JsonDocument.Parse(text);
        return Encoding.UTF8.GetString(CanonicalJson.Write(parsed.RootElement));
    }
}
