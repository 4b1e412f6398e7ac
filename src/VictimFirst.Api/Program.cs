using System.CommandLine;
using VictimFirst.Api.Commands;

// What is on its way is answered, the log's last checkpoint is signed and the private database stops: the two seconds that the library
// gives are too few for it on a busy machine.
return await CommandLine.Root().Parse(args).InvokeAsync(
    new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
