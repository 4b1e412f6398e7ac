using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Documentation;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Execution;

public sealed class OperationGuardTests
{
    private readonly List<(OperationFacts Facts, ResponseOutcome Outcome)> released = [];
    private GraphQLError? refusal;
    private GraphQLResponse? instead;

    [Fact]
    public async Task Guard_IsToldWhatAnOperationUsed_BeforeItsResponseGoesOut()
    {
        await AskAsync("query Loans($g: Genre) { books(genre: $g, first: 1) { title loans } }", new { g = "SHORT_STORY" });

        var (facts, outcome) = Assert.Single(released);
        Assert.Equal((ResponseOutcome.Executed, "Loans", 1L, 2L), (outcome, facts.OperationName, facts.Objects, facts.Leaves));
        Assert.Equal(["Book.loans"], facts.Uses.Select(u => u.Coordinate));
        Assert.Equal(
            [new("Query.books(genre:)", "Genre", true, "SHORT_STORY"), new GivenInput("Query.books(first:)", "Int", false, "1")],
            facts.Inputs.AsEnumerable());
        Assert.Matches("^sha256:[0-9a-f]{64}$", facts.Document);
        Assert.True(facts.Cost > 0);
    }

    [Fact]
    public async Task Guard_IsToldOfTheScopesThatARuleNames_OfARefusedOperationToo()
    {
        await AskAsync("mutation { lend(isbn: \"1\") { to } }");

        var (facts, outcome) = Assert.Single(released);
        Assert.Equal(ResponseOutcome.Forbidden, outcome);
        Assert.Equal(["Mutation.lend", "Loan.to"], facts.Uses.Select(u => u.Coordinate));
        Assert.All(facts.Uses, use => Assert.Equal("desk", Assert.Single(use.Scopes)));
    }

    [Theory]
    [InlineData("{", ResponseOutcome.Unreadable)]
    [InlineData("{ nothing }", ResponseOutcome.Invalid)]
    public async Task Guard_IsToldOfWhatCannotRun(string query, ResponseOutcome outcome)
    {
        await AskAsync(query);
        Assert.Equal(outcome, Assert.Single(released).Outcome);
        Assert.NotNull(released[0].Facts.Document);
    }

    [Fact]
    public async Task Guard_ThatDoesNotAdmit_RefusesTheOperationBeforeItRuns()
    {
        refusal = new GraphQLError { Message = "Say why.", Code = "PURPOSE_REQUIRED" };
        Assert.Equal(
            """{"errors":[{"message":"Say why.","extensions":{"code":"PURPOSE_REQUIRED"}}]}""",
            await AskAsync("{ books { title } }"));
        Assert.Equal((ResponseOutcome.Forbidden, 0L), (released[0].Outcome, released[0].Facts.Objects));
    }

    [Fact]
    public async Task Guard_CanGiveAnotherResponseOut()
    {
        instead = GraphQLResponse.Refused(ResponseOutcome.Withheld, new GraphQLError { Message = "Not now.", Code = "X" });
        Assert.Equal("""{"errors":[{"message":"Not now.","extensions":{"code":"X"}}]}""", await AskAsync("{ books { title } }"));
    }

    [Fact]
    public async Task Guard_IsAskedForStreamsToo()
    {
        var (server, scope, services) = Setup();
        await using (services)
        {
            await foreach (var _ in server.Stream(new GraphQLRequest("{ books { title } }"), scope).Responses)
                Assert.Equal(ResponseOutcome.Executed, Assert.Single(released).Outcome);
            await foreach (var _ in server.Stream(new GraphQLRequest("{ nothing }"), scope).Responses)
                Assert.Equal(ResponseOutcome.Invalid, released[1].Outcome);
        }
    }

    private async Task<string> AskAsync(string query, object? variables = null)
    {
        var (server, scope, services) = Setup();
        await using (services)
        {
            var response = await server.ExecuteAsync(
                new GraphQLRequest(query, Variables: variables is null ? null : JsonSerializer.SerializeToElement(variables)), scope);
            var output = new ArrayBufferWriter<byte>();
            response.WriteTo(output);
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }
    }

    private (GraphQLServer Server, RequestScope Scope, ServiceProvider Services) Setup()
    {
        var configuration = new SchemaConfiguration();
        LoansApi.Bind(configuration);
        var server = new GraphQLServer(
            ExecutableSchema.Bind(SchemaBuilder.Build(LoansApi.Sdl), configuration), Library.TestOptions.Default, TimeProvider.System);
        var services = new ServiceCollection().AddSingleton<Shelf>().BuildServiceProvider();
        var guard = new OperationGuard(_ => refusal, (facts, response, _) =>
        {
            released.Add((facts, response.Outcome));
            return new(instead ?? response);
        });
        return (
            server, new RequestScope { Services = services, Permissions = new Permissions { IsAuthenticated = true }, Guard = guard },
            services);
    }
}
