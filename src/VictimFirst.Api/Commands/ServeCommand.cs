using System.CommandLine;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Editions;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity.Configuration;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Api.Statistics;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Statistics;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Commands;

internal static class ServeCommand
{
    private const string DefaultUrls = "http://127.0.0.1:5080";

    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; several addresses are parted by semicolons. ASPNETCORE_URLS sets it too.",
            HelpName = "URLS",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 } set ? set : DefaultUrls,
        };
        var bare = new Option<bool>("--no-demonstration")
        {
            Description = "Leaves an empty database empty. Without it, Development loads the demonstration data.",
        };
        var command = new Command("serve", "Serves the API.") { urls, bare };
        command.SetAction((parsed, cancelled) => CommandLine.Run(() => ServeAsync(
            parsed.GetValue(urls)!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            withDemonstration: !parsed.GetValue(bare) && Runtime.IsDevelopment,
            cancelled)));
        return command;
    }

    private static async Task<int> ServeAsync(string[] urls, bool withDemonstration, CancellationToken cancelled)
    {
        var folder = DataFolder.FromEnvironment();
        var issuer = IssuerChoice.Read(Runtime.Configuration(), Runtime.IsDevelopment, folder, TimeProvider.System);
        var audit = AuditSettings.Read(Runtime.Configuration(), Runtime.IsDevelopment, folder);
        var perturbation = PerturbationSettings.Read(Runtime.Configuration(), Runtime.IsDevelopment, folder);
        var rows = RowSettings.Read(Runtime.Configuration(), Runtime.IsDevelopment, folder);
        await using var running = await RunningDatabase.OpenAsync(folder, cancelled);
        var loadsDemonstration = withDemonstration && await running.Database.IsEmptyAsync(cancelled);
        if (loadsDemonstration) await DemonstrationData.LoadAsync(running.Database, folder, cancelled);
        var cube = await new CubeLoader(running.Database).LoadAsync(cancelled);
        if (loadsDemonstration) await DemonstrationEditions.PublishAsync(running.Database, cube, TimeProvider.System, cancelled);
        await using var app = ApiHost.Build(urls, running.Database, new CurrentCube(cube), issuer, audit, perturbation, rows);
        var log = app.Services.GetRequiredService<AuditLog>();
        await app.Services.GetRequiredService<EditionFollower>().ReadAsync(cancelled);
        await log.WriteAsync(CommandAudit.Of("serve", AuditClass.Administration, TimeProvider.System), cancelled);
        await app.StartAsync(cancelled);
        Welcome(app.Urls.First());
        await app.WaitForShutdownAsync(cancelled);
        await log.QueueAsync(CommandAudit.Of("stop", AuditClass.Administration, TimeProvider.System), CancellationToken.None);
        await log.DisposeAsync();
        await app.Services.GetRequiredService<AuditAnchoring>().FinishAsync();
        return CommandLine.Done;
    }

    private static void Welcome(string url)
    {
        var development = $"""

              token     ./run.sh token --role commissioner
              GraphiQL  {(GraphiQLPage.IsBuilt ? $"{url}/graphql in a browser" : "not built: npm was missing")}
            """;
        Console.WriteLine($"""

            The Victim First data API answers at {url}/graphql{(Runtime.IsDevelopment ? development : "")}
              schema    ./run.sh schema
              health    {url}/health/ready
            Ctrl+C stops it.
            """);
    }
}
