using System.Collections.Frozen;
using System.Security.Cryptography;
using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Tests.Identity.Keys;

/// <summary>Two tenants are believed. Whose keys are whose decides who may say which tenant a token is of.</summary>
public sealed class KeyRingsTests : IDisposable
{
    private static readonly TokenSettings TwoTenants = TestTokens.Settings with
    {
        Tenants = FrozenSet.Create(TestTokens.Tenant, TestTokens.OtherTenant),
    };

    private readonly TestTokens tokens = new();
    private readonly RSA others = RSA.Create(2048);
    private readonly Dictionary<Guid, SigningKeySet> keys = [];
    private int reads;

    public void Dispose() => others.Dispose();

    [Fact]
    public async Task KeysThatTenantsShare_SpeakForBoth()
    {
        keys[TestTokens.Tenant] = keys[TestTokens.OtherTenant] = Set("k1", tokens.Key);
        var validator = Validator();

        Assert.Equal(TestTokens.Tenant, await TenantAsync(validator, tokens.Token()));
        Assert.Equal(TestTokens.OtherTenant, await TenantAsync(validator, OfOtherTenant(tokens.Key)));
    }

    [Fact]
    public async Task OneTenantsKey_DoesNotSpeakForTheOther()
    {
        keys[TestTokens.Tenant] = Set("k1", tokens.Key);
        keys[TestTokens.OtherTenant] = Set("k2", others);
        var validator = Validator();
        await TenantAsync(validator, tokens.Token());

        var rejected = await Assert.ThrowsAsync<TokenRejectedException>(() => TenantAsync(validator, OfOtherTenant(tokens.Key)));

        Assert.Equal("the key is not one of the tenant's", rejected.Message);
    }

    [Fact]
    public async Task OneIdForTwoTenantsKeys_LeavesEachToItsTenant()
    {
        keys[TestTokens.Tenant] = Set("k1", tokens.Key);
        keys[TestTokens.OtherTenant] = Set("k1", others);
        var validator = Validator();

        Assert.Equal(TestTokens.Tenant, await TenantAsync(validator, tokens.Token()));
        Assert.Equal(TestTokens.OtherTenant, await TenantAsync(validator, OfOtherTenant(others)));
        await Assert.ThrowsAsync<TokenRejectedException>(() => TenantAsync(validator, OfOtherTenant(tokens.Key)));
        await Assert.ThrowsAsync<TokenRejectedException>(() => TenantAsync(validator, tokens.Token(with: others)));
    }

    [Fact]
    public async Task KeyThatOneTenantAlreadyHas_IsReadForTheOther()
    {
        keys[TestTokens.OtherTenant] = Set("old", others);
        keys[TestTokens.Tenant] = Set("k1", tokens.Key);
        var validator = Validator();
        await TenantAsync(validator, tokens.Token());

        keys[TestTokens.OtherTenant] = Set("k1", tokens.Key);
        tokens.Clock.Advance(KeyRing.AtMostEvery);

        Assert.Equal(TestTokens.OtherTenant, await TenantAsync(validator, OfOtherTenant(tokens.Key)));
    }

    [Fact]
    public async Task UnknownKey_AsksEachTenantsIssuerOnce()
    {
        keys[TestTokens.Tenant] = keys[TestTokens.OtherTenant] = Set("k1", tokens.Key);
        var validator = Validator();
        for (var index = 0; index < 100; index++)
        {
            var token = tokens.Token(header: header => header["kid"] = $"unknown-{index}");
            await Assert.ThrowsAsync<TokenRejectedException>(() => TenantAsync(validator, token));
        }

        Assert.Equal(2, reads);
    }

    private static SigningKeySet Set(string kid, RSA key) => SigningKeySet.Of(SigningKey.Of(kid, key));

    private TokenValidator Validator() => tokens.Validator(TwoTenants, tenant =>
    {
        Interlocked.Increment(ref reads);
        return Task.FromResult(keys[tenant]);
    });

    private string OfOtherTenant(RSA with) => tokens.Token(
        claims => (claims["tid"], claims["iss"]) = (TestTokens.OtherTenant.ToString(), TestTokens.IssuerOf(TestTokens.OtherTenant)),
        with: with);

    private static async Task<Guid> TenantAsync(TokenValidator validator, string token) =>
        (await validator.ValidateAsync(token, CancellationToken.None)).Caller.TenantId;
}
