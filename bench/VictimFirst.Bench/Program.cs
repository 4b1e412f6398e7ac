using System.Globalization;
using VictimFirst.Bench;

// dotnet run -c Release --project bench/VictimFirst.Bench -- import|report [CASES]
var cases = args.Length > 1 ? long.Parse(args[1], CultureInfo.InvariantCulture) : 200_000;
switch (args.FirstOrDefault())
{
    case "import":
        await ImportBench.RunAsync(cases);
        return 0;
    case "report":
        await ReportBench.RunAsync(cases);
        return 0;
    default:
        Console.Error.WriteLine("Usage: VictimFirst.Bench import|report [CASES]. CASES is 200000 where it is left out.");
        return 2;
}
