using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Tests.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Audit;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.Api.Tests.Audit;

/// <summary>
/// The host's own way in and its own audit gate, before a schema with fields about people that the API does not have yet.
/// </summary>
internal sealed class AuditedHost : IAsyncDisposable
{
    public const string Sdl = """
        directive @authenticated on FIELD_DEFINITION
        directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
        enum AgeBand { MINOR ADULT }
        input CaseFilter { name: String ageBand: AgeBand bornOn: Date }
        scalar Date
        type Query {
          areas(code: String): [String!]! @authenticated
          figure(ageBand: AgeBand, quarter: String): Int! @requiresScopes(scopes: [["statistics.read"]])
          case(reference: ID!): Case @requiresScopes(scopes: [["cases.read.personal"]])
          cases(where: CaseFilter): [Case!]! @requiresScopes(scopes: [["cases.read.personal"]])
          unheardOf: Int @requiresScopes(scopes: [["statistics.read", "a.scope.of.tomorrow"], ["statistics.read"]])
        }
        type Case @requiresScopes(scopes: [["cases.read.personal"]]) { reference: ID! name: String! }
        """;

    public static readonly ImmutableArray<Case> Cases = [new("VF-1001", "Amina Okonkwo-Reed"), new("VF-1002", "Tobias Featherstone")];

    private readonly WebApplication app;
    private readonly TestTokens tokens;
    private readonly DirectoryInfo folder;

    private AuditedHost(WebApplication app, TestTokens tokens, DirectoryInfo folder)
    {
        (this.app, this.tokens, this.folder) = (app, tokens, folder);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }
    public AuditHmac Hmac => app.Services.GetRequiredService<AuditHmac>();
    public string Spool => Path.Combine(folder.FullName, "spool");

    public static async Task<AuditedHost> StartAsync(VictimFirstDatabase database)
    {
        var folder = Directory.CreateTempSubdirectory("victimfirst-audited-");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var tokens = new TestTokens();
        var keys = tokens.KeySet();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new StillClock());
        builder.Services.AddSingleton(database);
        builder.Services.AddIdentity(new TrustedIssuer(TestTokens.Settings, _ => Task.FromResult(keys)));
        builder.Services.AddAudit(new AuditSettings
        {
            HmacSecret = RandomNumberGenerator.GetBytes(32),
            CheckpointKeyPem = key.ExportPkcs8PrivateKeyPem(),
            Origin = "example.org/audit",
            AnchorFolder = Path.Combine(folder.FullName, "anchors"),
            SpoolFolder = Path.Combine(folder.FullName, "spool"),
        });
        builder.Services.AddGraphQLServer(Sdl)
            .ModifyOptions(options =>
                options with { Scalars = options.Scalars.Add("Date", new VictimFirst.GraphQL.TypeSystem.Scalars.DateCoercion()) })
            .Configure(Bind);
        var app = builder.Build();
        app.UseAuditedDoor();
        app.UseAuthentication();
        app.UseAuthorization();
        var gate = app.Services.GetRequiredService<AuditGate>();
        app.MapGraphQL("/graphql", options =>
        {
            options.Permissions = http => http.Features.Get<Viewer>()?.Permissions ?? Permissions.Anonymous;
            options.Guard = gate.Of;
        }).RequireAuthorization();
        await app.StartAsync();
        return new AuditedHost(app, tokens, folder);
    }

    public async Task<HttpResponseMessage> AskAsync(string role, string query, string? purpose = null, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        if (role.Length > 0)
        {
            var token = tokens.Token(claims => claims["roles"] = new System.Text.Json.Nodes.JsonArray(role));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (purpose is not null) request.Headers.Add("Purpose", purpose);
        return await Client.SendAsync(request);
    }

    /// <summary>What the log says, when all that was queued is in it.</summary>
    public async Task<IReadOnlyList<AuditEntry>> EntriesAsync(VictimFirstDatabase database)
    {
        await app.Services.GetRequiredService<AuditLog>().DisposeAsync();
        return (await new AuditReader(database).ReadAsync(new AuditQuestion(), null, 1_000)).Entries;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static void Bind(SchemaConfiguration schema)
    {
        schema.Enum<AgeBand>("AgeBand");
        schema.Type<Root>("Query")
            .Field("areas", (ResolveContext _, Root _, AreasArguments _) => new ValueTask<IReadOnlyList<string>?>(["E06000016"]))
            .Field("figure", (ResolveContext context, Root _, FigureArguments _) =>
            {
                context.Services.GetRequiredService<AuditTrail>().DataVersion = 7;
                return new ValueTask<int>(4711);
            })
            .Field("case", (ResolveContext context, Root _, CaseArguments arguments) =>
                new ValueTask<Case?>(Read(context, Cases.Where(c => c.Reference == arguments.Reference)).FirstOrDefault()))
            .Field("cases", (ResolveContext context, Root _, CasesArguments _) => new ValueTask<IReadOnlyList<Case>?>(Read(context, Cases)))
            .Field("unheardOf", (ResolveContext _, Root _) => new ValueTask<int?>(1));
        schema.Type<Case>("Case");
    }

    private static List<Case> Read(ResolveContext context, IEnumerable<Case> found)
    {
        var read = found.ToList();
        read.ForEach(c => context.Services.GetRequiredService<AuditTrail>().Touch(c.Reference));
        return read;
    }

    internal sealed record Case(string Reference, string Name);

    internal enum AgeBand
    {
        Minor,
        Adult,
    }

    private sealed record AreasArguments(string? Code);

    private sealed record FigureArguments(AgeBand? AgeBand, string? Quarter);

    private sealed record CaseArguments(string Reference);

    private sealed record CasesArguments(CaseFilter? Where);

    private sealed record CaseFilter(string? Name, AgeBand? AgeBand, DateOnly? BornOn);

    private sealed class Root;

    /// <summary>The time that the tokens are valid at; patience is still measured.</summary>
    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => TestTokens.Now;
    }
}
