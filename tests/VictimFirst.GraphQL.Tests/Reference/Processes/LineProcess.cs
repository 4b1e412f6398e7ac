using System.Diagnostics;
using System.Text;

namespace VictimFirst.GraphQL.Tests.Reference.Processes;

/// <summary>A program that answers every line of its input with one line of output.</summary>
internal sealed class LineProcess(string fileName, params string[] arguments)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>As many lines as were asked, in the same order.</returns>
    public async Task<IReadOnlyList<string>> AskAsync(IReadOnlyCollection<string> questions)
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{fileName} did not start.");
        var complaints = process.StandardError.ReadToEndAsync();
        var writing = WriteAsync(process.StandardInput, questions);
        var answers = new List<string>(questions.Count);
        while (await process.StandardOutput.ReadLineAsync() is { } answer)
            answers.Add(answer);
        await writing;
        await process.WaitForExitAsync();
        Assert.True(
            answers.Count == questions.Count, $"{fileName}: {answers.Count} answers to {questions.Count} questions. {await complaints}");
        return answers;
    }

    private static async Task WriteAsync(StreamWriter input, IEnumerable<string> questions)
    {
        try
        {
            foreach (var question in questions)
                await input.WriteLineAsync(question);
            input.Close();
        }
        catch (IOException)
        {
            // The program is gone; the number of its answers tells.
        }
    }
}
