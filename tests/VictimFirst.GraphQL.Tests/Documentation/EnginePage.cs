using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace VictimFirst.GraphQL.Tests.Documentation;

/// <summary>
/// What <c>docs/engine.md</c> promises. A comment before a block says what stands behind it: <c>&lt;!-- code: REGION --&gt;</c> a region of
/// the example, <c>&lt;!-- answer to: CALLER --&gt;</c> a request and, in the next block, its answer.
/// </summary>
internal static partial class EnginePage
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Here(), "..", "..", "..", "docs", "engine.md"));

    public static IEnumerable<(string Region, string Block)> Code =>
        CodeBlock().Matches(Text).Select(m => (m.Groups["region"].Value, m.Groups["block"].Value));

    public static IEnumerable<(string Caller, string Language, string Request, string Answer)> Answers => AnswerBlocks().Matches(Text)
        .Select(m => (m.Groups["caller"].Value, m.Groups["language"].Value, m.Groups["request"].Value, m.Groups["answer"].Value));

    /// <summary>The block of plain text after a comment that names it.</summary>
    public static string Plain(string name) =>
        Regex.Match(Text, $"<!-- {Regex.Escape(name)} -->\n```text\n(?<block>.*?)\n```", RegexOptions.Singleline).Groups["block"].Value;

    /// <summary>A region of the example, without the indentation that all its lines share.</summary>
    public static string Region(string name)
    {
        var source = File.ReadAllText(Path.Combine(Here(), "LoansApi.cs"));
        var lines = Regex.Match(source, $@"#region {name}\n(?<code>.*?)\n[ ]*#endregion", RegexOptions.Singleline)
            .Groups["code"].Value.Split('\n');
        var indentation = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[indentation..]));
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    [GeneratedRegex("<!-- code: (?<region>\\w+) -->\n```csharp\n(?<block>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(
        "<!-- answer to: (?<caller>[\\w ]+) -->\n```(?<language>\\w+)\n(?<request>.*?)\n```\n\n```json\n(?<answer>.*?)\n```",
        RegexOptions.Singleline)]
    private static partial Regex AnswerBlocks();
}
