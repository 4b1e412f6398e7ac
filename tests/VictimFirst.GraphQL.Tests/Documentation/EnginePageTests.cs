using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Documentation;

public sealed class EnginePageTests
{
    [Fact]
    public void Code_OnThePage_IsTheCodeThatIsCompiledHere()
    {
        Assert.Equal(["schema", "types", "binding", "host", "mistakes"], EnginePage.Code.Select(c => c.Region));
        Assert.All(EnginePage.Code, code => Assert.Equal(EnginePage.Region(code.Region), code.Block));
    }

    [Fact]
    public async Task Answers_OnThePage_AreTheAnswersOfTheExample()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = LoansApi.Build(builder);

        // Stands for the identity provider of a real host.
        app.Use((http, next) =>
        {
            if (http.Request.Headers["X-Caller"].ToString() is not "anybody" and var caller)
            {
                IEnumerable<Claim> claims = caller == "the desk" ? [new Claim("scope", "desk")] : [];
                http.User = new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
            }

            return next(http);
        });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        var answers = EnginePage.Answers.ToList();
        Assert.True(answers.Count >= 6, "the page lost its answers");
        foreach (var (caller, language, request, answer) in answers)
        {
            var body = language == "json" ? JsonNode.Parse(request)! : new JsonObject { ["query"] = request };
            using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
            message.Headers.Add("X-Caller", caller);
            using var response = await client.SendAsync(message);
            var actual = await response.Content.ReadAsStringAsync();
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(answer), JsonNode.Parse(actual)), $"{request}\nis answered with\n{actual}");
        }
    }

    [Fact]
    public void Plan_OnThePage_IsThePlanOfTheExample()
    {
        var configuration = new SchemaConfiguration();
        LoansApi.Bind(configuration);
        var schema = ExecutableSchema.Bind(SchemaBuilder.Build(LoansApi.Sdl), configuration);
        var server = new GraphQLServer(schema, new GraphQLServerOptions(), TimeProvider.System);
        ShownAs("plan", server.Explain(new GraphQLRequest("{ books(first: 3) { title loans } }")).TrimEnd());
    }

    [Fact]
    public void StartUpErrors_OnThePage_AreTheErrorsOfTheBadBinding()
    {
        var configuration = new SchemaConfiguration();
        LoansApi.BindBadly(configuration);
        var refusal = Assert.Throws<SchemaBindingException>(() => ExecutableSchema.Bind(SchemaBuilder.Build(LoansApi.Sdl), configuration));
        ShownAs("start-up errors", refusal.Message);
    }

    [Fact]
    public void SchemaErrors_OnThePage_AreTheErrorsOfABadSchema()
    {
        var sdl = LoansApi.Sdl.Replace("[Book!]!", "[Bok!]!", StringComparison.Ordinal);
        ShownAs("schema errors", Assert.Throws<SchemaException>(() => SchemaBuilder.Build(sdl)).Message);
    }

    private static void ShownAs(string name, string message) =>
        Assert.True(message == EnginePage.Plain(name), $"The page's {name} are not these:\n{message}");
}
