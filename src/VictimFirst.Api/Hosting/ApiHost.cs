using System.Collections.Immutable;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema;
using VictimFirst.Api.Statistics;
using VictimFirst.Data;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.Api.Hosting;

/// <summary>The web application: who may enter, the GraphQL endpoint, the schema's text, health.</summary>
internal static class ApiHost
{
    public static WebApplication Build(string[] urls, VictimFirstDatabase database, CurrentCube cube, TokenSettings tokens)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Runtime.Environment });
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning)
            // Each request without a token would say so; a refused token is a warning and stays.
            .AddFilter(typeof(BearerHandler).FullName, LogLevel.Warning);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(cube);
        builder.Services.AddHostedService<CubeFollower>();
        builder.Services.AddSingleton(services => new TokenValidator(tokens, services.GetRequiredService<TimeProvider>()));
        // The core only: the rest would keep cookie keys on disk, and there are no cookies.
        builder.Services.AddWebEncoders();
        builder.Services.AddAuthenticationCore(options =>
        {
            options.AddScheme<BearerHandler>(BearerHandler.Name, null);
            options.DefaultScheme = BearerHandler.Name;
        });
        builder.Services.AddAuthorization();
        builder.Services.AddGraphQLServer(SchemaText.Read())
            .ModifyOptions(options => options with { Scalars = Scalars, Suggestions = Runtime.IsDevelopment })
            .Configure(SchemaBinding.Configure);

        var app = builder.Build();
        app.UseMaskedErrors();
        if (Runtime.IsDevelopment) app.UseGraphiQL();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGraphQL("/graphql", options => options.Permissions = PermissionsOf).RequireAuthorization();
        app.MapGet("/graphql/schema.graphql", () => Results.Text(SchemaText.Read(), "text/plain; charset=utf-8")).RequireAuthorization();
        app.MapHealth();
        return app;
    }

    private static ImmutableDictionary<string, ScalarCoercion> Scalars { get; } = ImmutableDictionary<string, ScalarCoercion>.Empty
        .Add("Date", new DateCoercion())
        .Add("DateTime", new DateTimeCoercion());

    /// <summary>No viewer, nothing: the endpoint requires one before it asks.</summary>
    private static Permissions PermissionsOf(HttpContext http) => http.Features.Get<Viewer>() is { } viewer
        ? new Permissions { IsAuthenticated = true, Scopes = viewer.Scopes }
        : Permissions.Anonymous;
}
