using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Clients;

/// <summary>The clients that people use, from npm, each with its own settings: data and errors arrive.</summary>
[Collection(ServedApiGroup.Name)]
public sealed class NpmClientTests(ServedApi api)
{
    [Theory]
    [InlineData("graphql-request.mjs")]
    [InlineData("apollo.mjs")]
    [InlineData("urql.mjs")]
    public async Task Client_GetsTheReportsHeadline_AndTheCodeAndPathOfAnError(string script) => Assert.Equal(
        """{"referralsReceived":3349,"code":"BAD_USER_INPUT","path":["quarterlyReport"]}""",
        Assert.Single(await NodeScript.RunAsync(script, api)));

    [Fact]
    public async Task Codegen_MakesTheSameTypesOfIntrospectionAndOfTheSchemasText_ThatCompile()
    {
        var told = JsonSerializer.Deserialize<JsonElement>(Assert.Single(await NodeScript.RunAsync("codegen.mjs", api)));

        Assert.True(told.GetProperty("same").GetBoolean());
        Assert.Empty(told.GetProperty("use").EnumerateArray());
        Assert.Contains("boolean", Assert.Single(told.GetProperty("misuse").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }
}
