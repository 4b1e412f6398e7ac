using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace VictimFirst.Api.Hosting;

/// <summary>GraphiQL at <c>/graphql</c> for a browser, in Development only. Everything it loads comes from this host.</summary>
internal static class GraphiQLPage
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "graphiql");

    public static bool IsBuilt => File.Exists(Path.Combine(Folder, "graphiql.min.js"));

    public static void UseGraphiQL(this WebApplication app)
    {
        if (!IsBuilt) return;
        app.UseStaticFiles(new StaticFileOptions { RequestPath = "/graphql/ui", FileProvider = new PhysicalFileProvider(Folder) });
        app.Use(async (context, next) =>
        {
            if (!AsksForPage(context.Request))
            {
                await next(context);
                return;
            }

            // The editor sets styles on elements; scripts come from this host and nowhere else.
            context.Response.Headers.ContentSecurityPolicy =
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(Path.Combine(Folder, "index.html"), context.RequestAborted);
        });
    }

    /// <summary>A browser's navigation: a GET that prefers HTML and asks no question.</summary>
    private static bool AsksForPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path == "/graphql"
        && request.QueryString.HasValue is false
        && MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.Any(type => type.MediaType == "text/html");
}
