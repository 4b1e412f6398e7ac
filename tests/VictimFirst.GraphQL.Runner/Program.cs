using System.Text;
using VictimFirst.GraphQL.Runner;

// One line of JSON in, one line of JSON out, in the same order: see Question and Answer.
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
using var output = new BufferedStream(Console.OpenStandardOutput());
var runner = new Runner();
while (await input.ReadLineAsync() is { } line)
{
    if (string.IsNullOrWhiteSpace(line))
        continue;
    (await runner.AnswerAsync(line)).WriteTo(output);
    await output.FlushAsync();
}
