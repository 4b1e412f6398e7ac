using VictimFirst.Api.Audit;
using VictimFirst.Api.Editions;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Revalidation;
using VictimFirst.Api.Schema;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Api.Statistics;
using VictimFirst.Api.Tables;
using VictimFirst.Data;
using VictimFirst.Data.Budgets;
using VictimFirst.Data.Editions;
using VictimFirst.Data.Probing;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.Planning;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Hosting;

/// <summary>The web application: who may enter, the GraphQL endpoint, the schema's text, health.</summary>
internal static class ApiHost
{
    /// <param name="logging">More places for the host's log, beside standard output.</param>
    public static WebApplication Build(
        string[] urls,
        VictimFirstDatabase database,
        CurrentCube cube,
        TrustedIssuer issuer,
        AuditSettings audit,
        PerturbationSecret perturbation,
        RowSettings rows,
        Action<ILoggingBuilder>? logging = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Runtime.Environment });
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddHostLog();
        logging?.Invoke(builder.Logging);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(cube);
        builder.Services.AddSingleton(perturbation).AddSingleton<EditionCube>();
        builder.Services.AddHostedService<CubeFollower>();
        builder.Services.AddSingleton<EditionStore>().AddSingleton<EditionPublisher>().AddSingleton<CellBudget>();
        builder.Services.AddSingleton<ReferenceMisses>();
        builder.Services.AddSingleton<EditionFollower>().AddHostedService(services => services.GetRequiredService<EditionFollower>());
        builder.Services.AddIdentity(issuer);
        builder.Services.AddAudit(audit);
        builder.Services.AddRows(rows);
        builder.Services.AddApiSchema();
        builder.Services.AddSingleton<RootFieldsRead>().AddSingleton<AnswerTags>().AddSingleton<TableAnswer>();

        var app = builder.Build();
        app.UseMaskedErrors();
        app.UseTrustedProxies(audit);
        if (Runtime.IsDevelopment) app.UseGraphiQL();
        app.UseAuditedDoor();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseConditionalRequests("/graphql");
        var gate = app.Services.GetRequiredService<AuditGate>();
        app.UseTablesOverGraphQL("/graphql");
        app.MapGraphQL("/graphql", options =>
        {
            options.Permissions = PermissionsOf;
            options.MaxBodyBytes = MaxBodyBytesOf;
            options.Guard = gate.Of;
            options.Answering = ConditionalRequests.OnAnswering;
        }).RequireAuthorization();
        app.MapGet("/graphql/schema.graphql", async (HttpContext http, GraphQLServer server) =>
            await gate.RecordAsync(http, answer => answer with { Operation = "schema" })
                ? Results.Text(SchemaText.For(PermissionsOf(http), server), "text/plain; charset=utf-8")
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)).RequireAuthorization();
        app.MapTables();
        app.MapHealth();
        return app;
    }

    /// <summary>
    /// A list of 5,000 crime references, with the instants at which they were recorded and indented for people, is some 600 KiB of
    /// variables. Nobody else sends lists.
    /// </summary>
    private static int? MaxBodyBytesOf(HttpContext http) =>
        PermissionsOf(http).Scopes.Contains(Access.ReferralsReconcile) ? 1024 * 1024 : null;

    /// <summary>No viewer, nothing: the endpoint requires one before it asks.</summary>
    private static Permissions PermissionsOf(HttpContext http) => http.Features.Get<Viewer>()?.Permissions ?? Permissions.Anonymous;
}
