using Microsoft.Extensions.Configuration;
using VictimFirst.Api.Commands;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Identity.Configuration;
using VictimFirst.Api.Identity.Keys;

namespace VictimFirst.Api.Tests.Identity.Configuration;

public sealed class IssuerChoiceTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("victimfirst-identity-");

    private readonly Dictionary<string, string?> settings = new()
    {
        ["Identity:Tenants:0"] = TestTokens.Tenant.ToString(),
        ["Identity:Audience"] = TestTokens.Audience.ToString(),
        ["Identity:Clients:0:Id"] = TestTokens.Client.ToString(),
    };

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public void OutsideDevelopment_ACompleteSetting_IsEntra()
    {
        var issuer = Read(isDevelopment: false);

        Assert.Equal($"https://login.microsoftonline.com/{TestTokens.Tenant}/v2.0", issuer.Tokens.IssuerOf(TestTokens.Tenant));
        Assert.Equal([TestTokens.Tenant], issuer.Tokens.Tenants);
        Assert.Equal(TestTokens.Audience, issuer.Tokens.Audience);
        Assert.Equal(TestTokens.Client, Assert.Single(issuer.Tokens.Clients).Key);
        Assert.Equal((TimeSpan.FromSeconds(60), TimeSpan.FromMinutes(90)), (issuer.Tokens.Skew, issuer.Tokens.MaxLifetime));
        Assert.Empty(data.GetFiles("*.pem", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("true", "?appid=11111111-0000-4000-8000-000000000003")]
    public void Keys_AreReadFromEntra_AndWithClaimsMappingTheApplicationsOwn(string? custom, string query)
    {
        settings["Identity:CustomSigningKeys"] = custom;
        var discovery = Assert.IsType<OpenIdDiscovery>(Read(isDevelopment: false).ReadKeys.Target);

        Assert.Equal(
            $"https://login.microsoftonline.com/{TestTokens.Tenant}/v2.0/.well-known/openid-configuration{query}",
            discovery.MetadataOf(TestTokens.Tenant).ToString());
    }

    [Fact]
    public void Development_BelievesItsOwnKey_UnlessItIsToldOtherwise()
    {
        Assert.Equal("https", new Uri(Read(isDevelopment: true).Tokens.IssuerOf(TestTokens.Tenant)).Scheme);
        Assert.EndsWith(".invalid", new Uri(Read(isDevelopment: true).Tokens.IssuerOf(TestTokens.Tenant)).Host, StringComparison.Ordinal);

        settings["Identity:Issuer"] = "EntraId";
        Assert.Equal("login.microsoftonline.com", new Uri(Read(isDevelopment: true).Tokens.IssuerOf(TestTokens.Tenant)).Host);
    }

    [Fact]
    public void OutsideDevelopment_TheDevelopmentKey_IsRefused()
    {
        settings["Identity:Issuer"] = "Development";

        Assert.Equal(
            "Identity:Issuer is 'Development': the demonstration key lies in a file, and whoever reads it could issue any token. "
            + "Outside Development it takes EntraId.",
            Problem(isDevelopment: false));
    }

    [Theory]
    [InlineData("Identity:Tenants:0", "Identity:Tenants:0 is not set; it takes a directory's tenant id, a GUID.")]
    [InlineData("Identity:Audience", "Identity:Audience is not set; it takes this API's own client id, a GUID.")]
    [InlineData("Identity:Clients:0:Id", "Identity:Clients:0:Id is not set; it takes the client id of an application that may ask, a GUID.")]
    public void OutsideDevelopment_WithoutWhatItNeeds_IsRefused(string key, string problem)
    {
        settings.Remove(key);

        Assert.EndsWith($"\n{problem}", Problem(isDevelopment: false), StringComparison.Ordinal);
    }

    [Fact]
    public void OutsideDevelopment_WithoutAnything_NamesEverythingAtOnce()
    {
        settings.Clear();

        Assert.Equal(
            """
            The API does not start: it would not know whose tokens to believe.
            Identity:Audience is not set; it takes this API's own client id, a GUID.
            Identity:Tenants:0 is not set; it takes a directory's tenant id, a GUID.
            Identity:Clients:0:Id is not set; it takes the client id of an application that may ask, a GUID.
            """,
            Problem(isDevelopment: false));
    }

    [Theory]
    [InlineData("Identity:Tenants:0", "common", "it takes a directory's tenant id, a GUID")]
    [InlineData("Identity:Tenants:0", "00000000-0000-0000-0000-000000000000", "it takes a directory's tenant id, a GUID")]
    [InlineData("Identity:Audience", "api://victimfirst", "it takes this API's own client id, a GUID")]
    [InlineData("Identity:Clients:0:Id", "*", "it takes the client id of an application that may ask, a GUID")]
    [InlineData("Identity:Clients:0:District", "Leicester", "it takes one of E06000016, ")]
    [InlineData("Identity:Clients:0:Force", "OTHER_FORCE", "it takes one of LEICESTERSHIRE")]
    [InlineData("Identity:Clients:0:Unit", "A department whose name is longer than any that the extract has", "it takes a department's name")]
    [InlineData("Identity:Clients:0:Unit", "Patrol", "it takes no value without Identity:Clients:0:Force")]
    [InlineData("Identity:Clients:0:Purpose", "curiosity", "it takes one of support, ")]
    [InlineData("Identity:Clients:1:Id", "11111111-0000-4000-8000-000000000004", "it takes each client once")]
    [InlineData("Identity:Roles:Auditor", "Commissioner", "it takes a value of its own: Commissioner has this one")]
    [InlineData("Identity:Roles:Admin", "Admin", "it takes no value: the roles are Caseworker, ")]
    [InlineData("Identity:ContinuousAccessEvaluation", "sometimes", "it takes true or false")]
    [InlineData("Identity:CustomSigningKeys", "1", "it takes true or false")]
    [InlineData("Identity:Issuer", "Okta", "it takes EntraId, or in Development Development")]
    [InlineData("Identity:ClientId", "x", "it takes no value: the section's keys are ")]
    [InlineData("Identity:Instance", "https://login.example.org/", "it takes https://login.microsoftonline.com/.")]
    [InlineData("Identity:Instance", "https://login.microsoftonline.com.example.org/", "it takes https://login.microsoftonline.com/.")]
    [InlineData("Identity:Instance", "http://login.microsoftonline.com/", "it takes https://login.microsoftonline.com/: metadata and signing keys are never read over HTTP.")]
    [InlineData("Identity:Instance", "http://127.0.0.1:8080/", "it takes https://login.microsoftonline.com/: metadata and signing keys are never read over HTTP.")]
    public void WrongSetting_IsRefused_NamingKeyValueAndWhatItTakes(string key, string value, string takes)
    {
        settings[key] = value;

        Assert.Contains($"\n{key} is '{value}'; {takes}", Problem(isDevelopment: false), StringComparison.Ordinal);
    }

    [Fact]
    public void HttpMetadata_IsRefusedInDevelopmentToo()
    {
        settings["Identity:Issuer"] = "EntraId";
        settings["Identity:Instance"] = "http://127.0.0.1:8080/";

        Assert.Contains("never read over HTTP", Problem(isDevelopment: true), StringComparison.Ordinal);
    }

    [Fact]
    public void EverySetting_IsRead()
    {
        settings["Identity:Instance"] = "https://login.microsoftonline.com";
        settings["Identity:Tenants:1"] = TestTokens.OtherTenant.ToString();
        settings["Identity:Clients:0:District"] = "E07000130";
        settings["Identity:Clients:0:Force"] = "LEICESTERSHIRE";
        settings["Identity:Clients:0:Unit"] = "Patrol";
        settings["Identity:Clients:0:Purpose"] = "reconciliation";
        settings["Identity:Scope"] = "Figures.Read";
        settings["Identity:Roles:Commissioner"] = "VictimFirst.Opcc";
        settings["Identity:Claims:District"] = "extn.district";
        settings["Identity:Claims:Unit"] = "extn.unit";
        settings["Identity:ContinuousAccessEvaluation"] = "true";

        var tokens = Read(isDevelopment: false).Tokens;

        Assert.Equal(2, tokens.Tenants.Count);
        Assert.Equal(
            new Api.Identity.Tokens.RegisteredClient
            {
                District = "E07000130", Force = "LEICESTERSHIRE", Unit = "Patrol", Purpose = Purpose.Reconciliation,
            },
            tokens.Clients[TestTokens.Client]);
        Assert.Equal("Figures.Read", tokens.Scope);
        Assert.Equal(Role.Commissioner, tokens.Roles["VictimFirst.Opcc"]);
        Assert.False(tokens.Roles.ContainsKey("Commissioner"));
        Assert.Equal(("extn.district", "force", "extn.unit"), (tokens.Claims.District, tokens.Claims.Force, tokens.Claims.Unit));
        Assert.Equal(TimeSpan.FromHours(28), tokens.MaxLifetime);
    }

    private string Problem(bool isDevelopment) => Assert.Throws<CommandException>(() => Read(isDevelopment)).Message;

    private TrustedIssuer Read(bool isDevelopment) => IssuerChoice.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
        isDevelopment, new DataFolder(data.FullName), TimeProvider.System);
}
