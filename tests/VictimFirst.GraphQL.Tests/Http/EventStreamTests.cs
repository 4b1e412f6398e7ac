using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Http;

/// <summary>GraphQL over Server-Sent Events, distinct connections mode.</summary>
public sealed class EventStreamTests(EventServer server) : IClassFixture<EventServer>
{
    private const string Complete = "event: complete\ndata: \n\n";

    [Fact]
    public async Task Subscription_RunsItsOperationForEveryEvent_ThenCompletes() => Assert.Equal(
        Next("""{"data":{"c":{"number":1,"double":2}}}""") + Next("""{"data":{"c":{"number":2,"double":4}}}""") + Complete,
        await server.ReadAsync("subscription ($to: Int!) { c: count(to: $to) { number double } }", new { to = 2 }));

    [Fact]
    public async Task Response_IsNeitherKeptNorHeldBack()
    {
        using var response = await server.AskAsync("subscription { count(to: 0) { number } }");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(["no"], response.Headers.GetValues("X-Accel-Buffering"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task ErrorsAndExtensionsOfOneEvent_AreItsOwn() => Assert.Equal(
        Next("""{"data":{"count":{"odd":1}},"extensions":{"warnings":[{"code":"ODD","message":"Odd.","path":["count","odd"]}]}}""")
        + Next($$$$"""{"errors":[{{{{Error("Even.", 31, "EVEN", "count", "odd")}}}}],"data":{"count":{"odd":null}}}""")
        + Complete,
        await server.ReadAsync("subscription { count(to: 2) { odd } }"));

    [Fact]
    public async Task EventsThatAreErrors_AreFieldErrors_AndTheStreamGoesOn() => Assert.Equal(
        Next("""{"data":{"mixed":1}}""")
        + Next($$$"""{"errors":[{{{Error("Lost one.", 16, "LOST", "mixed")}}}],"data":{"mixed":null}}""")
        + Next("""{"data":{"mixed":null}}""")
        + Complete,
        await server.ReadAsync("subscription { mixed }"));

    [Fact]
    public async Task SourceThatFails_EndsTheStreamWithItsError() => Assert.Equal(
        Next("""{"data":{"failing":1}}""")
        + Next($$$"""{"errors":[{{{Error("The well is dry.", 16, "DRY", "failing")}}}]}""")
        + Complete,
        await server.ReadAsync("subscription { failing }"));

    [Fact]
    public async Task SourceThatCannotBeOpened_IsMasked() => Assert.Equal(
        Next($$$"""{"errors":[{{{Error("Internal error", 16, "INTERNAL_SERVER_ERROR", "crashing")}}}]}""") + Complete,
        await server.ReadAsync("subscription { crashing }"));

    [Fact]
    public async Task EveryEvent_HasServicesOfItsOwn()
    {
        var stream = await server.ReadAsync("subscription { count(to: 3) { a: service b: service } }");
        var numbers = Regex.Matches(stream, """{"a":(\d+),"b":(\d+)}""");
        Assert.Equal(3, numbers.Select(match => match.Groups[1].Value).Distinct().Count());
        Assert.All(numbers, match => Assert.Equal(match.Groups[1].Value, match.Groups[2].Value));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("subscription { nowhere }")]
    [InlineData("subscription { count(to: 1) { number } mixed }")]
    [InlineData("subscription { mixed @skip(if: true) }")]
    [InlineData("subscription { __typename }")]
    [InlineData("subscription ($to: Int!) { count(to: $to) { number } }")]
    public async Task RequestThatIsWrong_IsToldAsAnEvent(string query)
    {
        var stream = await server.ReadAsync(query);
        Assert.StartsWith("event: next\ndata: {\"errors\":[{", stream, StringComparison.Ordinal);
        Assert.EndsWith("]}\n\n" + Complete, stream, StringComparison.Ordinal);
        Assert.Equal(2, stream.Split("event: ").Length - 1);
    }

    [Fact]
    public async Task ForbiddenSubscription_IsRefusedBeforeItsSourceIsOpened()
    {
        var before = server.Events.Opened.Count;
        Assert.Contains("\"code\":\"FORBIDDEN\"", await server.ReadAsync("subscription { secret }"), StringComparison.Ordinal);
        Assert.Equal(before, server.Events.Opened.Count);
    }

    [Fact]
    public async Task QueriesAndMutations_AreStreamsOfOne()
    {
        Assert.Equal(Next("""{"data":{"now":7}}""") + Complete, await server.ReadAsync("{ now }"));
        Assert.Equal(Next("""{"data":{"put":8}}""") + Complete, await server.ReadAsync("mutation { put }"));
    }

    [Fact]
    public async Task Get_StreamsASubscription_AsABrowsersEventSourceAsks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{mixed}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await server.Client.SendAsync(request);
        Assert.EndsWith(Complete, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Mutation_Is405()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=mutation{put}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("subscription { mixed }", "application/graphql-response+json, application/json, text/event-stream", "text/event-stream")]
    [InlineData("{ now }", "application/graphql-response+json, text/event-stream", "application/graphql-response+json")]
    [InlineData("{ now }", "application/json;q=0.5, text/event-stream", "text/event-stream")]
    [InlineData("{ now }", "application/json, text/event-stream;q=0.5", "application/json")]
    [InlineData("subscription { mixed }", "application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("subscription { mixed }", "*/*", "application/json")]
    public async Task Accept_AndTheOperation_DecideTheForm(string query, string accept, string expected)
    {
        using var response = await server.AskAsync(query, accept);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
        if (query != "{ now }" && expected != "text/event-stream")
            Assert.Contains("text/event-stream", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_IsBrokenByComments()
    {
        using var response = await server.AskAsync("subscription { endless }", path: "/restless");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var comments = 0;
        while (comments < 4 && await reader.ReadLineAsync() is { } line)
            comments += line == ":" ? 1 : 0;
        Assert.Equal(4, comments);
    }

    [Fact]
    public async Task ClientThatLeaves_EndsTheSource()
    {
        using (await ListenAsync(server))
            Assert.False(server.Events.Left.IsCompleted);
        await server.Events.Left;
    }

    [Fact]
    public async Task HostThatStops_CutsItsStreamsOff_RatherThanWaitForThem()
    {
        var own = new EventServer();
        await own.InitializeAsync();
        try
        {
            using var reader = await ListenAsync(own);
            await own.StopAsync();
            await own.Events.Left;

            // Cut off, not completed: the client knows that there would have been more.
            await Assert.ThrowsAnyAsync<IOException>(reader.ReadToEndAsync);
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    [Fact]
    public void SubscriptionWithoutEvents_IsAProblemOfItsCoordinate()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int } type Subscription { ticks: Int }");
        var configuration = new SchemaConfiguration();
        configuration.Type<object>("Query").Property("a", _ => (int?)1);
        configuration.Type<object>("Subscription").Property("ticks", _ => (int?)1);
        var refusal = Assert.Throws<SchemaBindingException>(
            () => ExecutableSchema.Bind(schema, configuration, requireAccessRules: false));
        Assert.Equal<string>(
            ["Subscription.ticks: a field of the subscription type needs events: bind it with Subscribe"], refusal.Problems);
    }

    [Fact]
    public void EventsOfAFieldThatIsNoSubscription_AreAProblemOfItsCoordinate()
    {
        var schema = SchemaBuilder.Build("type Query { ticks: Int }");
        var configuration = new SchemaConfiguration();
        configuration.Type<object>("Query").Subscribe("ticks", (_, _) => Nothing());
        var refusal = Assert.Throws<SchemaBindingException>(
            () => ExecutableSchema.Bind(schema, configuration, requireAccessRules: false));
        Assert.Equal<string>(["Query.ticks: only the fields of the subscription type have events"], refusal.Problems);

        static async IAsyncEnumerable<int?> Nothing()
        {
            await Task.CompletedTask;
            yield break;
        }
    }

    /// <summary>The client that comes with the protocol reads what it should, and its going ends the source.</summary>
    [Fact]
    public async Task NpmClient_ReadsEventsErrorsAndQueries_AndLeaves()
    {
        var own = new EventServer();
        await own.InitializeAsync();
        try
        {
            var url = new Uri(own.Client.BaseAddress!, "/graphql").ToString();
            var told = await RunScriptAsync(
                url, "subscription ($to: Int!) { count(to: $to) { number } }", "subscription { nowhere }", "{ now }");
            Assert.Equal(
                [
                    """{"data":{"count":{"number":1}}}""",
                    """{"data":{"count":{"number":2}}}""",
                    "complete",
                    "GRAPHQL_VALIDATION_FAILED",
                    "complete",
                    """{"data":{"now":7}}""",
                    "complete",
                    """{"data":{"endless":1}}""",
                ],
                told.Select(line => line.Contains("nowhere", StringComparison.Ordinal) ? Code(line) : line));
            await own.Events.Left;
        }
        finally
        {
            await own.DisposeAsync();
        }
    }

    /// <returns>The stream of an endless subscription, after its first event.</returns>
    private static async Task<StreamReader> ListenAsync(EventServer server)
    {
        var response = await server.AskAsync("subscription { endless }");
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is { } line && line != "event: next")
            Assert.Contains(line, new[] { ":", string.Empty });
        return reader;
    }

    private static async Task<string[]> RunScriptAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", ["subscribe.mjs", .. arguments])
        {
            WorkingDirectory = Folder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static string? Code(string response) => JsonSerializer.Deserialize<JsonElement>(response)
        .GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static string Error(string message, int column, string code, params string[] path) =>
        JsonSerializer.Serialize(new { message, locations = new[] { new { line = 1, column } }, path, extensions = new { code } });

    private static string Next(string response) => $"event: next\ndata: {response}\n\n";
}
