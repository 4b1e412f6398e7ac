using VictimFirst.GraphQL.Tests.Library;

namespace VictimFirst.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    private readonly TestLibrary library = new();

    [Fact]
    public async Task Query_Properties_AreWrittenInTheOrderAskedFor()
    {
        var json = await library.RunAsync("{ s: shelf(code: \"A\") { width code __typename books { kind pages title } } }");
        Assert.Equal(
            """{"data":{"s":{"width":1.5,"code":"A","__typename":"Shelf","books":[{"kind":"FICTION","pages":474,"title":"Emma"}]}}}""",
            json);
    }

    [Fact]
    public async Task SetResolver_ManyParents_IsCalledOnceWithAllOfThem()
    {
        await library.RunAsync("{ shelves(first: 3) { books { title } } }");
        Assert.Equal(["shelves", "shelves.books: A+B+C"], library.Diary);
    }

    [Fact]
    public async Task SetResolver_BelowAnInterface_IsSharedByTheTypesOfThatPath()
    {
        var json = await library.RunAsync("{ find { shelf { books { title } } } }");
        Assert.Equal(["find", "find.shelf: Emma+The Dead", "find.shelf: Rutland", "find.shelf.books: A+B+B"], library.Diary);
        Assert.Equal(
            """{"data":{"find":[{"shelf":{"books":[{"title":"Emma"}]}},{"shelf":{"books":[{"title":"The Dead"}]}},{"shelf":{"books":[{"title":"The Dead"}]}}]}"""
                + ""","extensions":{"warnings":[{"code":"MANY_SHELVES","message":"That takes a while.","path":["find","shelf","books"]}]}}""",
            json);
    }

    [Fact]
    public async Task Arguments_LiteralsVariablesAndDefaults_ReachTheResolver()
    {
        const string query = """
            query ($first: Int = 1, $where: BookFilter) {
              shelves { code }
              one: shelves(first: $first) { code }
              stories: find(where: { kinds: SHORT_STORY }) { title }
              found: find(where: $where) { title }
            }
            """;
        var where = new { and = new object[] { new { title = "Emma" }, new { kinds = new[] { "FICTION" } } } };
        var json = await library.RunAsync(query, new { where });
        Assert.Equal(
            """{"data":{"shelves":[{"code":"A"},{"code":"B"}],"one":[{"code":"A"}],"stories":[{"title":"The Dead"}],"found":[{"title":"Emma"}]}}""",
            json);
    }

    [Fact]
    public async Task Arguments_NotGivenAndGivenAsNull_AreToldApart()
    {
        var json = await library.RunAsync("query ($b: Int) { without: add(a: 1) null: add(a: 1, b: null) variable: add(a: 1, b: $b) }");
        Assert.Equal("""{"data":{"without":1,"null":1001,"variable":1}}""", json);
    }

    [Fact]
    public async Task Conditions_ByVariable_ChangeFieldsAndTheirOrder()
    {
        const string query = "query ($early: Boolean!) { shelf(code: \"A\") { code @include(if: $early) width code } }";
        Assert.Equal("""{"data":{"shelf":{"code":"A","width":1.5}}}""", await library.RunAsync(query, new { early = true }));
        Assert.Equal("""{"data":{"shelf":{"width":1.5,"code":"A"}}}""", await library.RunAsync(query, new { early = false }));
    }

    [Fact]
    public async Task Exception_MeantForClients_IsAnErrorWithPathLocationAndCode()
    {
        Assert.Equal(
            """{"errors":[{"message":"Out of order.","locations":[{"line":1,"column":3}],"path":["broken"],"extensions":{"code":"CLOSED"}}],"data":{"broken":null}}""",
            await library.RunAsync("{ broken }"));
    }

    [Fact]
    public async Task Exception_OfAnyOtherKind_IsMaskedAndReported()
    {
        var json = await library.RunAsync("{ hidden }");
        Assert.Equal(
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":3}],"path":["hidden"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"hidden":null}}""",
            json);
        Assert.Equal("the password is swordfish", Assert.Single(library.Reported).Message);
    }

    [Fact]
    public async Task Mutation_RootFields_RunOneAfterTheOther()
    {
        await library.RunAsync("mutation { a: put(title: \"a\") b: put(title: \"b\") }");
        Assert.Equal(["put a begins", "put a ends", "put b begins", "put b ends"], library.Diary);
    }

    [Fact]
    public async Task Mutation_FieldThatMustHaveAValueFails_StopsThere()
    {
        var json = await library.RunAsync("mutation { a: put(title: \"a\") fail b: put(title: \"b\") }");
        Assert.Equal(["put a begins", "put a ends"], library.Diary);
        Assert.Equal("""{"errors":[{"message":"No room.","locations":[{"line":1,"column":31}],"path":["fail"]}],"data":null}""", json);
    }

    [Fact]
    public async Task Cancellation_OfTheClient_EndsTheRequestWithoutAResponse()
    {
        using var client = new CancellationTokenSource();
        var running = library.RunAsync("{ slow }", cancelled: client.Token);
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Empty(library.Reported);
    }

    [Fact]
    public async Task TimeLimit_Passed_IsARefusalOfTheWholeRequest()
    {
        var impatient = new TestLibrary(o => o with { Limits = o.Limits with { MaxExecutionTime = TimeSpan.FromMilliseconds(1) } });
        Assert.Equal(
            """{"errors":[{"message":"The operation took too long.","extensions":{"code":"EXECUTION_TIMEOUT"}}]}""",
            await impatient.RunAsync("{ slow }"));
    }

    [Fact]
    public async Task Variables_ThatDoNotFit_AreRefusedBeforeAnythingRuns()
    {
        var json = await library.RunAsync("query ($a: Int!) { add(a: $a) }", new { a = "one" });
        Assert.Contains("\"code\":\"BAD_USER_INPUT\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", json, StringComparison.Ordinal);
        Assert.Empty(library.Diary);
    }

    [Fact]
    public async Task Errors_BeyondTheLimit_AreCountedAndNotListed()
    {
        var terse = new TestLibrary(o => o with { Limits = o.Limits with { MaxFieldErrors = 1 } });
        var json = await terse.RunAsync("{ a: broken b: broken c: broken }");
        Assert.Contains("2 more errors are not listed.", json, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"a\":null,\"b\":null,\"c\":null}}", json, StringComparison.Ordinal);
    }
}
