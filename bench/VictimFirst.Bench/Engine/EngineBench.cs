using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VictimFirst.Bench.Engine;

/// <summary>
/// The engine against the reference and two Node servers, on the same schema, data and requests. Rounds alternate between them, so that
/// what else the machine does hits all alike; of the rounds the best counts. The engine runs with the workstation garbage collector, the
/// default of a console program; DOTNET_gcServer=1 in the environment gives it the other one, which was no faster on two cores.
/// </summary>
internal static class EngineBench
{
    private static string Self => Path.Combine(AppContext.BaseDirectory, "VictimFirst.Bench.dll");

    public static async Task RunAsync(int secondsPerRun, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("victimfirst-bench-engine-");
        try
        {
            await WriteInputsAsync(folder.FullName);
            await InProcessAsync(folder.FullName, rounds);
            await OverHttpAsync(folder.FullName, secondsPerRun, rounds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task WriteInputsAsync(string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "schema.graphql"), EngineCase.Schema);
        await File.WriteAllTextAsync(Path.Combine(folder, "data.json"), EngineData.Create().ToJson());
        var requests = EngineCase.All.Select(c => (JsonNode)new JsonObject { ["name"] = c.Name, ["body"] = c.Body });
        await File.WriteAllTextAsync(Path.Combine(folder, "requests.json"), new JsonArray([.. requests]).ToJsonString());
        foreach (var request in EngineCase.All)
            await Wrk.WriteScriptAsync(ScriptOf(folder, request), request.Body.ToJsonString());
    }

    private static async Task InProcessAsync(string folder, int rounds)
    {
        var ours = new List<StageTiming>();
        var reference = new List<StageTiming>();
        for (var round = 0; round < rounds; round++)
        {
            ours.AddRange(await TimingsAsync("dotnet", Self, EngineStages.Command));
            reference.AddRange(await TimingsAsync("node", Peer("reference.mjs"), folder));
        }

        EngineTables.PrintStages(ours, reference);
    }

    private static async Task<IEnumerable<StageTiming>> TimingsAsync(string program, params string[] arguments) =>
        (await ServerProcess.RunAsync(program, arguments))
            .Select(line => JsonSerializer.Deserialize<StageTiming>(line, JsonSerializerOptions.Web)!);

    private static async Task OverHttpAsync(string folder, int seconds, int rounds)
    {
        await using var engine = await ServerProcess.StartAsync("engine", "dotnet", Self, EngineServer.Command);
        await using var yoga = await ServerProcess.StartAsync("yoga", "node", Peer("yoga.mjs"), folder);
        await using var mercurius = await ServerProcess.StartAsync("mercurius", "node", Peer("mercurius/mercurius.mjs"), folder);
        ServerProcess[] servers = [engine, yoga, mercurius];
        await SameAnswers.CheckAsync(servers);

        var runs = new List<HttpRun>();
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var request in EngineCase.All)
            {
                foreach (var clients in round == 0 ? [16] : new[] { 1, 16 })
                {
                    foreach (var server in servers)
                        await MeasureAsync(server.Name, server.Url, request, clients);
                    await MeasureAsync("http alone", new Uri(engine.Url, $"/alone/{request.Name}"), request, clients);
                }
            }

            // The round that compilers warm up in.
            if (round == 0)
                runs.Clear();
        }

        EngineTables.PrintHttp(runs);

        async Task MeasureAsync(string name, Uri url, EngineCase request, int clients)
        {
            var before = await AllocatedAsync(engine);
            var result = await Wrk.RunAsync(url, ScriptOf(folder, request), clients, seconds);
            var bytes = (await AllocatedAsync(engine) - before) / Math.Max(1, result.Requests);
            runs.Add(new HttpRun(name, request.Name, clients, result, bytes));
        }
    }

    private static async Task<long> AllocatedAsync(ServerProcess engine)
    {
        using var client = new HttpClient();
        var bytes = await client.GetStringAsync(new Uri(engine.Url, "/allocated"));
        return long.Parse(bytes, CultureInfo.InvariantCulture);
    }

    private static string ScriptOf(string folder, EngineCase request) => Path.Combine(folder, $"{request.Name}.lua");

    private static string Peer(string script) => Path.Combine(EngineCase.Folder, script);
}
