using System.Globalization;
using VictimFirst.Bench;
using VictimFirst.Bench.Attack;
using VictimFirst.Bench.Engine;
using VictimFirst.Bench.Rows;
using VictimFirst.Bench.Tabulation;

// dotnet run -c Release --project bench/VictimFirst.Bench -- import|report|reconcile|rows|hidden|statistics [CASES]
// dotnet run -c Release --project bench/VictimFirst.Bench -- tabulate [CASES [SEED]]
// dotnet run -c Release --project bench/VictimFirst.Bench -- engine [SECONDS [ROUNDS]]
// dotnet run -c Release --project bench/VictimFirst.Bench -- audit [SECONDS]
// dotnet run -c Release --project bench/VictimFirst.Bench -- edition [CASES [SEED]]
// ASPNETCORE_ENVIRONMENT=Development dotnet run -c Release --project bench/VictimFirst.Bench -- attack [TRIALS]
// The engine's peers come from npm first: npm ci --ignore-scripts in bench/peers, and in bench/peers/mercurius.
switch (args.FirstOrDefault())
{
    case "import":
        await ImportBench.RunAsync(Number(1, 200_000));
        return 0;
    case "report":
        await ReportBench.RunAsync(Number(1, 200_000));
        return 0;
    case "reconcile":
        await ReconcileBench.RunAsync(Number(1, 200_000));
        return 0;
    case "statistics":
        await StatisticsBench.RunAsync(Number(1, 200_000));
        return 0;
    case "rows":
        await RowsBench.RunAsync(Number(1, 200_000));
        return 0;
    case "hidden":
        await HiddenBench.RunAsync(Number(1, 200_000));
        return 0;
    case "tabulate":
        TabulateBench.Run((int)Number(1, 200_000), seed: (int)Number(2, 1));
        return 0;
    case "engine":
        await EngineBench.RunAsync(secondsPerRun: (int)Number(1, 2), rounds: (int)Number(2, 2));
        return 0;
    case "audit":
        await AuditBench.RunAsync(seconds: (int)Number(1, 5));
        return 0;
    case "edition":
        EditionBench.Run((int)Number(1, 200_000), seed: (int)Number(2, 1));
        return 0;
    case "attack":
        await AttackBench.RunAsync(trials: (int)Number(1, 2_000));
        return 0;
    case EngineStages.Command:
        await EngineStages.RunAsync();
        return 0;
    case EngineServer.Command:
        await EngineServer.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("Usage: VictimFirst.Bench import|report|reconcile|rows|hidden|statistics [CASES], tabulate [CASES [SEED]], "
            + "engine [SECONDS [ROUNDS]], "
            + "audit [SECONDS], edition [CASES [SEED]], or attack [TRIALS].");
        Console.Error.WriteLine(
            "CASES is 200000, SEED 1, SECONDS of load per line and server 2, ROUNDS 2 and TRIALS 2000 where they are left out.");
        return 2;
}

long Number(int index, long otherwise) => args.Length > index ? long.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
