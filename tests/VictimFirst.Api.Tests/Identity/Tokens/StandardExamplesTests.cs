using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Tests.Identity.Tokens;

public sealed class StandardExamplesTests
{
    private readonly TestTokens tokens = new();

    [Theory]
    [InlineData("A.1, HS256", StandardExamples.Hs256, "alg is not RS256")]
    [InlineData("A.2, RS256: verifies, and names no key", StandardExamples.Rs256, "kid is missing")]
    [InlineData("A.3, ES256", StandardExamples.Es256, "alg is not RS256")]
    [InlineData("A.5, none", StandardExamples.None, "a segment is empty")]
    [InlineData("A.5, none, with a signature invented", StandardExamples.None + "e30", "alg is not RS256")]
    [InlineData("A.7, JSON serialisation", StandardExamples.Json, "not three segments")]
    public async Task ExampleOfTheStandard_IsNoTokenForThisApi(string which, string token, string reason)
    {
        var rejected = await Assert.ThrowsAsync<TokenRejectedException>(
            () => tokens.Validator().ValidateAsync(token, CancellationToken.None).AsTask());

        Assert.StartsWith(reason, rejected.Message, StringComparison.Ordinal);
        Assert.NotEmpty(which);
    }
}
