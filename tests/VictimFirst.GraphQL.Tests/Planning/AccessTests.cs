using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;

namespace VictimFirst.GraphQL.Tests.Planning;

public sealed class AccessTests
{
    private readonly TestLibrary library = new();

    [Fact]
    public async Task ForbiddenFields_RefuseTheWholeOperationBeforeAnythingRuns()
    {
        var json = await library.RunAsync("{ add(a: 1) staffName staff { name } again: staffName }");
        Assert.Equal(
            """{"errors":[{"message":"Not allowed: Query.staffName.","locations":[{"line":1,"column":13}],"extensions":{"code":"FORBIDDEN"}},"""
                + """{"message":"Not allowed: Staff.name.","locations":[{"line":1,"column":31}],"extensions":{"code":"FORBIDDEN"}}]}""",
            json);
        Assert.Empty(library.Diary);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("staff.read", false)]
    [InlineData("money", false)]
    [InlineData("staff.read money", true)]
    [InlineData("boss", true)]
    public async Task Scopes_OfOneInnerList_AreAllNeeded(string scopes, bool allowed) =>
        Assert.Equal(allowed, await Allows("{ staff { salary } }", Viewer(scopes)));

    [Fact]
    public async Task RuleOfTheType_HoldsForAFieldWithARuleOfItsOwn()
    {
        var stranger = new Permissions { IsAuthenticated = false, Scopes = ["boss"] };
        Assert.False(await Allows("{ staff { salary } }", stranger));
    }

    [Theory]
    [InlineData("own", true)]
    [InlineData("other", false)]
    public async Task Policy_IsAskedOfTheViewer(string held, bool allowed) =>
        Assert.Equal(allowed, await Allows("{ staff { diary } }", new Permissions { IsAuthenticated = true, HasPolicy = p => p == held }));

    [Fact]
    public async Task Plan_MadeForOneViewer_AllowsNothingToTheNext()
    {
        Assert.True(await Allows("{ staffName }", Viewer("")));
        Assert.False(await Allows("{ staffName }", Permissions.Anonymous));
    }

    [Theory]
    [InlineData("{ find(where: { price: 1 }) { title } }")]
    [InlineData("{ find(where: { and: [{ and: { price: null } }] }) { title } }")]
    [InlineData("{ find(order: PRICE) { title } }")]
    public async Task FilteringAndSorting_ByWhatIsForbidden_IsForbidden(string query)
    {
        Assert.False(await Allows(query, Viewer("")));
        Assert.True(await Allows(query, Viewer("money")));
    }

    [Fact]
    public async Task FilteringAndSorting_ByVariables_IsForbiddenToo()
    {
        const string query = "query ($where: BookFilter, $order: Order! = TITLE) { find(where: $where, order: $order) { title } }";
        Assert.True(await Allows(query, Viewer(""), new { where = new { title = "Emma" } }));
        Assert.False(await Allows(query, Viewer(""), new { where = new { and = new[] { new { price = 1 } } } }));
        Assert.False(await Allows(query, Viewer(""), new { order = "PRICE" }));
    }

    [Fact]
    public async Task IntrospectionAndTypeNames_AreAllowedToEverybody() =>
        Assert.True(await Allows("{ __typename __schema { queryType { name } } }", Permissions.Anonymous));

    [Fact]
    public void EmptyAlternative_AdmitsNobody() =>
        Assert.False(new AccessRequirement.Scopes(new Alternatives([[]])).IsMetBy(Viewer("anything")));

    private static Permissions Viewer(string scopes) => new() { IsAuthenticated = true, Scopes = [.. scopes.Split(' ')] };

    private async Task<bool> Allows(string query, Permissions viewer, object? variables = null)
    {
        var response = await library.ExecuteAsync(query, variables, viewer);
        Assert.True(
            response.Outcome is ResponseOutcome.Executed or ResponseOutcome.Forbidden,
            string.Join('\n', response.Errors.Select(e => e.Message)));
        return response.Outcome == ResponseOutcome.Executed;
    }
}
