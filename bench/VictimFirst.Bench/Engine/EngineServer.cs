using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Http;

namespace VictimFirst.Bench.Engine;

/// <summary>The engine as a server, in a process of its own so that nothing but it is measured.</summary>
internal static class EngineServer
{
    public const string Command = "engine-server";

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGraphQLServer(EngineCase.Schema).ConfigureForBench();
        var app = builder.Build();
        app.MapGraphQL();

        // Bytes allocated so far, so that the bench can say how many a request took.
        app.Map("/allocated", http => http.Response.WriteAsync(GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture)));
        foreach (var request in EngineCase.All)
            MapHttpAlone(app, request);
        await app.StartAsync();
        Console.WriteLine($"LISTENING {app.Urls.Single()}/graphql");
        await ((IHost)app).WaitForShutdownAsync();
    }

    /// <summary>
    /// The same request and response without GraphQL between them: reads the body and writes the answer from memory. No engine on this
    /// web server can be faster.
    /// </summary>
    private static void MapHttpAlone(IEndpointRouteBuilder app, EngineCase request)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        EngineStages.RunOnceAsync(app.ServiceProvider.GetRequiredService<GraphQLServer>(), request, output).AsTask().Wait();
        var answer = output.WrittenSpan.ToArray();
        app.Map($"/alone/{request.Name}", async http =>
        {
            while (true)
            {
                var read = await http.Request.BodyReader.ReadAsync();
                http.Request.BodyReader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    break;
            }

            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.BodyWriter.WriteAsync(answer);
        });
    }
}
