using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Audit;
using VictimFirst.Data.PrivateServer;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Audit;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Http;

namespace VictimFirst.Bench;

/// <summary>The same two reads with and without the audit gate, in one process, over HTTP by wrk; and the log's own pace.</summary>
internal static class AuditBench
{
    private const string Sdl = """
        directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
        type Query {
          figure: Int! @requiresScopes(scopes: [["statistics.read"]])
          case(reference: ID!): Case @requiresScopes(scopes: [["cases.read.personal"]])
        }
        type Case @requiresScopes(scopes: [["cases.read.personal"]]) { reference: ID! status: String! }
        """;

    public static async Task RunAsync(int seconds)
    {
        using var folder = new BenchFolder();
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder.Data, "postgresql"));
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
        await database.MigrateAsync();
        var settings = SettingsIn(folder.Data);
        await using (var app = Build(database, settings))
        {
            await app.StartAsync();
            var root = new Uri(app.Urls.Single());
            foreach (var clients in new[] { 1, 16, 64 })
            {
                foreach (var (read, query) in new[]
                {
                    ("figure", "{ figure }"), ("case", "{ case(reference: \"VF-1\") { reference status } }"),
                })
                {
                    var script = Path.Combine(folder.Data, $"{read}.lua");
                    await Wrk.WriteScriptAsync(script, JsonSerializer.Serialize(new { query }));
                    await Wrk.RunAsync(new Uri(root, "/bare"), script, clients, 2);
                    var bare = await Wrk.RunAsync(new Uri(root, "/bare"), script, clients, seconds);
                    var audited = await Wrk.RunAsync(new Uri(root, "/audited"), script, clients, seconds);
                    Console.WriteLine($"{read}, {clients} clients, unaudited: {bare}");
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{read}, {clients} clients, audited:   {audited}; "
                            + $"{audited.RequestsPerSecond / bare.RequestsPerSecond:0.00} of it"));
                }
            }

            await app.StopAsync();
        }

        await AppendAsync(database);
        await VerifyAsync(database, settings);
        await AuditedHostBench.RunAsync(seconds);
    }

    private static AuditSettings SettingsIn(string data)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new AuditSettings
        {
            HmacSecret = RandomNumberGenerator.GetBytes(32),
            CheckpointKeyPem = key.ExportPkcs8PrivateKeyPem(),
            Origin = "bench/audit",
            AnchorFolder = Path.Combine(data, "anchors"),
            SpoolFolder = Path.Combine(data, "spool"),
        };
    }

    private static WebApplication Build(VictimFirstDatabase database, AuditSettings settings)
    {
        var permissions = Access.PermissionsOf(Role.HeadOfService);
        var viewer = new Viewer(
            new Caller(Guid.Empty, Guid.Empty, Guid.Empty, CallerKind.Person, "bench", null),
            Role.HeadOfService, Tier.Casework, permissions, CaseScope.All, CaseScope.All, Purpose.Support);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(database);
        builder.Services.AddAudit(settings);
        builder.Services.AddGraphQLServer(Sdl).Configure(schema =>
        {
            schema.Type<Root>("Query")
                .Field("figure", (ResolveContext _, Root _) => new ValueTask<int>(4711))
                .Field("case", (ResolveContext context, Root _, CaseArguments arguments) =>
                {
                    context.Services.GetRequiredService<AuditTrail>().Touch(arguments.Reference);
                    return new ValueTask<Case?>(new Case(arguments.Reference, "OPEN"));
                });
            schema.Type<Case>("Case");
        });
        var app = builder.Build();
        app.Use((http, next) =>
        {
            http.Features.Set(viewer);
            return next(http);
        });
        var gate = app.Services.GetRequiredService<AuditGate>();
        app.MapGraphQL("/bare", options => options.Permissions = _ => permissions);
        app.MapGraphQL("/audited", options =>
        {
            options.Permissions = _ => permissions;
            options.Guard = gate.Of;
        });
        return app;
    }

    /// <summary>Batches as large as the host makes them under load.</summary>
    private static async Task AppendAsync(VictimFirstDatabase database)
    {
        const int Batches = 20;
        const int Size = 1_000;
        var table = new AuditTable(database, TimeProvider.System);
        var watch = Stopwatch.StartNew();
        for (var batch = 0; batch < Batches; batch++)
        {
            var now = TimeProvider.System.GetUtcNow();
            await table.AppendAsync([.. Enumerable.Range(0, Size).Select(_ => new AuditEvent
            {
                Id = Guid.CreateVersion7(now), OccurredAt = now,
                Class = AuditClass.Consultation, Result = AuditResult.Ok, Operation = "Bench",
            })]);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"the log alone: {Batches * Size / watch.Elapsed.TotalSeconds:N0} entries/s in batches of {Size:N0}"));
    }

    private static async Task VerifyAsync(VictimFirstDatabase database, AuditSettings settings)
    {
        using var key = settings.OpenCheckpointKey();
        var watch = Stopwatch.StartNew();
        var found = await new AuditVerifier(database, key, new AnchorFolder(settings.AnchorFolder)).VerifyAsync();
        if (found.Fault is { } fault) throw new InvalidOperationException($"Entry {fault.Seq}: {fault.Reason}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"verify: {found.Entries:N0} entries, {found.Entries / watch.Elapsed.TotalSeconds:N0} entries/s"));
    }

    private sealed record Case(string Reference, string Status);

    private sealed record CaseArguments(string Reference);

    private sealed class Root;
}
