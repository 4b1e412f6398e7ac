using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Identity.Tokens;
using VictimFirst.Domain.Access;

namespace VictimFirst.Api.Tests.Identity;

public sealed class ViewerTests
{
    private static readonly CaseScope Own = new CaseScope.Caseload(TestTokens.Subject);

    private readonly TestTokens tokens = new();

    public static TheoryData<string, string, string, string, string, bool> Roles => new()
    {
        // Role, tier, scopes, rows, figures, whole schema: as the design's table of roles has it.
        { "Caseworker", "Casework", "cases.read cases.read.personal cases.read.support", "Caseload", "Caseload", true },
        {
            "SeniorCaseworker", "Casework", "cases.read cases.read.personal cases.read.support statistics.read statistics.read.internal",
            "Everything", "Everything", true
        },
        {
            "HeadOfService", "Casework", "cases.read cases.read.personal cases.read.support statistics.read statistics.read.internal",
            "Everything", "Everything", true
        },
        {
            "DataAnalyst", "Exact", "cases.read cases.read.support editions.publish statistics.read statistics.read.internal",
            "Everything", "Everything", true
        },
        { "Commissioner", "Exact", "statistics.read vcop.figures", "Nothing", "Everything", true },
        { "Partner", "Protected", "statistics.read.protected", "Nothing", "District", false },
        { "PoliceVcop", "Protected", "referrals.reconcile statistics.read.protected vcop.figures vcop.rows", "Force", "Force", false },
        { "Auditor", "Public", "audit.read", "Nothing", "Nothing", false },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Role_GivesExactlyItsOwn(string role, string tier, string scopes, string rows, string figures, bool wholeSchema)
    {
        var viewer = await ViewerAsync(claims => AsRole(claims, role));

        Assert.Equal(role, viewer.Role.ToString());
        Assert.Equal(tier, viewer.Tier.ToString());
        Assert.Equal(scopes, string.Join(' ', viewer.Permissions.Scopes.Order(StringComparer.Ordinal)));
        Assert.Equal((rows, figures), (viewer.Rows.GetType().Name, viewer.Figures.GetType().Name));
        Assert.Equal(wholeSchema, !viewer.Permissions.HidesForbidden);
        Assert.True(viewer.Permissions.IsAuthenticated);
    }

    [Fact]
    public void EveryRole_IsInTheTable() => Assert.Equal(Enum.GetNames<Role>().Order(), Roles.Select(row => (string)row[0]).Order());

    [Theory]
    [InlineData("DataAnalyst", true)]
    [InlineData("Commissioner", true)]
    [InlineData("Partner", true)]
    [InlineData("PoliceVcop", true)]
    [InlineData("Caseworker", false)]
    [InlineData("SeniorCaseworker", false)]
    [InlineData("HeadOfService", false)]
    [InlineData("Auditor", false)]
    public async Task WhoReadsAboutPeople_IsAPerson(string role, bool asApplication)
    {
        var asking = ViewerAsync(claims =>
        {
            AsRole(claims, role);
            TestTokens.AsApplication(claims);
        });

        if (asApplication) Assert.Equal(CallerKind.Application, (await asking).Caller.Kind);
        else Assert.Equal("the role is for people only", (await Assert.ThrowsAsync<NoAccessException>(() => asking)).Message);
    }

    [Theory]
    [InlineData("Partner", "1", true)]
    [InlineData("PoliceVcop", "1", true)]
    [InlineData("Commissioner", "1", false)]
    [InlineData("DataAnalyst", "1", false)]
    [InlineData("DataAnalyst", "2", true)]
    public async Task Application_ProvesItselfAsItsTierNeeds(string role, string azpacr, bool accepted)
    {
        var asking = ViewerAsync(claims =>
        {
            AsRole(claims, role);
            TestTokens.AsApplication(claims);
            claims["azpacr"] = azpacr;
        });

        if (accepted) await asking;
        else await Assert.ThrowsAsync<TokenRejectedException>(() => asking);
    }

    [Fact]
    public async Task DistrictAndForce_AreTheTokens()
    {
        Assert.Equal(
            new CaseScope.District("E07000130"), (await ViewerAsync(claims => AsRole(claims, "Partner", district: "E07000130"))).Figures);
        Assert.Equal(new CaseScope.Force("LEICESTERSHIRE"), (await ViewerAsync(claims => AsRole(claims, "PoliceVcop"))).Rows);
        Assert.Equal(Own, (await ViewerAsync(claims => AsRole(claims, "Caseworker"))).Rows);
    }

    [Fact]
    public async Task Unit_NarrowsTheForce_InRowsAndFigures()
    {
        var viewer = await ViewerAsync(claims =>
        {
            AsRole(claims, "PoliceVcop");
            claims["unit"] = "Patrol and resolution";
        });

        Assert.Equal(new CaseScope.Force("LEICESTERSHIRE", "Patrol and resolution"), viewer.Rows);
        Assert.Equal(viewer.Rows, viewer.Figures);
    }

    [Fact]
    public async Task UnitWithoutAForce_GetsNothing() => await Assert.ThrowsAsync<NoAccessException>(
        () => ViewerAsync(claims =>
        {
            AsRole(claims, "PoliceVcop");
            claims.Remove("force");
            claims["unit"] = "Patrol and resolution";
        }));

    [Fact]
    public async Task District_MayStandInAListOfOne_AsTheDirectoryWritesItsExtensions()
    {
        var settings = TestTokens.Settings with { Claims = new ClaimNames { District = "extn.district" } };

        var viewer = await ViewerAsync(
            claims =>
            {
                claims["roles"] = new JsonArray("Partner");
                claims["extn.district"] = new JsonArray("E07000130");
            },
            settings);

        Assert.Equal(new CaseScope.District("E07000130"), viewer.Figures);
    }

    [Theory]
    [InlineData("Partner", "district", "")]
    [InlineData("Partner", "district", "E07000999")]
    [InlineData("Partner", "district", "e06000016")]
    [InlineData("Partner", "district", "E06000016 ")]
    [InlineData("Partner", "district", null)]
    [InlineData("PoliceVcop", "force", "")]
    [InlineData("PoliceVcop", "force", "OTHER_FORCE")]
    [InlineData("PoliceVcop", "force", "leicestershire")]
    [InlineData("PoliceVcop", "force", null)]
    [InlineData("PoliceVcop", "unit", "")]
    [InlineData("PoliceVcop", "unit", "  ")]
    [InlineData("PoliceVcop", "unit", "A department whose name is longer than any that the extract has")]
    public async Task RoleWithoutItsPlace_GetsNothing(string role, string claim, string? value) =>
        await Assert.ThrowsAsync<NoAccessException>(
            () => ViewerAsync(claims =>
            {
                AsRole(claims, role);
                claims.Remove(claim);
                if (value is not null) claims[claim] = value;
            }));

    [Fact]
    public async Task Caseworker_CoversATeam_WhereTheTokenNamesIt()
    {
        var viewer = await ViewerAsync(claims =>
        {
            AsRole(claims, "Caseworker");
            claims["team"] = "City";
        });

        Assert.Equal(new CaseScope.TeamCover(TestTokens.Subject, "City"), viewer.Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890")]
    public async Task TeamThatIsNoName_GivesNothing(string team) => await Assert.ThrowsAsync<NoAccessException>(() => ViewerAsync(claims =>
    {
        AsRole(claims, "Caseworker");
        claims["team"] = team;
    }));

    [Fact]
    public async Task ClientsRegistration_SpeaksWhereTheTokenDoesNot()
    {
        var registered = Registered(new RegisteredClient { District = "E07000129", Purpose = Purpose.Statistics });

        var viewer = await ViewerAsync(
            claims =>
            {
                AsRole(claims, "Partner");
                claims.Remove("district");
            },
            registered);

        Assert.Equal(new CaseScope.District("E07000129"), viewer.Figures);
        Assert.Equal(Purpose.Statistics, viewer.Purpose);
    }

    [Fact]
    public async Task UnitOfTheClientsRegistration_NarrowsToo_AndTheTokenMayNotNameAnother()
    {
        var registered = Registered(new RegisteredClient { Force = "LEICESTERSHIRE", Unit = "Patrol" });

        Assert.Equal(
            new CaseScope.Force("LEICESTERSHIRE", "Patrol"), (await ViewerAsync(claims => AsRole(claims, "PoliceVcop"), registered)).Rows);
        await Assert.ThrowsAsync<TokenRejectedException>(() => ViewerAsync(
            claims =>
            {
                AsRole(claims, "PoliceVcop");
                claims["unit"] = "Serious crime";
            },
            registered));
    }

    [Fact]
    public async Task TokenThatContradictsTheClientsRegistration_IsRefused() => await Assert.ThrowsAsync<TokenRejectedException>(
        () => ViewerAsync(
            claims => AsRole(claims, "Partner", district: "E07000130"), Registered(new RegisteredClient { District = "E07000129" })));

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("support", null, "Support")]
    [InlineData(null, "audit", "Audit")]
    [InlineData("audit", "audit", "Audit")]
    [InlineData("support", "audit", "refused")]
    [InlineData("Support", null, "refused")]
    [InlineData("", null, "refused")]
    [InlineData("support,audit", null, "refused")]
    [InlineData("statistics\r\nforged", null, "refused")]
    [InlineData(null, "curiosity", "refused")]
    public async Task Purpose_IsOneOfTheList_AndTheTokensWhereItHasOne(string? header, string? claim, string? expected)
    {
        var asking = ViewerAsync(
            claims =>
            {
                if (claim is not null) claims["purpose"] = claim;
            },
            header: header);

        if (expected == "refused") await Assert.ThrowsAsync<NoAccessException>(() => asking);
        else Assert.Equal(expected, (await asking).Purpose?.ToString());
    }

    [Fact]
    public async Task RoleNames_CanBeTheDirectorysOwn()
    {
        var settings = TestTokens.Settings with
        {
            Roles = new Dictionary<string, Role> { ["VictimFirst.Opcc"] = Role.Commissioner }.ToFrozenDictionary(StringComparer.Ordinal),
        };

        Assert.Equal(Role.Commissioner, (await ViewerAsync(claims => claims["roles"] = new JsonArray("VictimFirst.Opcc"), settings)).Role);
        await Assert.ThrowsAsync<NoAccessException>(() => ViewerAsync(claims => claims["roles"] = new JsonArray("Commissioner"), settings));
    }

    [Fact]
    public async Task NamesAndAddresses_IdentifyNobody()
    {
        var viewer = await ViewerAsync(claims =>
        {
            foreach (var name in ImmutableArray.Create("email", "upn", "preferred_username", "name", "unique_name"))
                claims[name] = "head@example.org";
        });

        Assert.DoesNotContain("example.org", viewer.ToString(), StringComparison.Ordinal);
    }

    private static TokenSettings Registered(RegisteredClient client) => TestTokens.Settings with
    {
        Clients = new Dictionary<Guid, RegisteredClient> { [TestTokens.Client] = client }.ToFrozenDictionary(),
    };

    private static void AsRole(JsonObject claims, string role, string district = "E06000016")
    {
        claims["roles"] = new JsonArray(role);
        if (role == "Partner") claims["district"] = district;
        if (role == "PoliceVcop") claims["force"] = "LEICESTERSHIRE";
    }

    private async Task<Viewer> ViewerAsync(Action<JsonObject> change, TokenSettings? settings = null, string? header = null) =>
        Viewer.Of(await tokens.Validator(settings).ValidateAsync(tokens.Token(change), CancellationToken.None), header);
}
