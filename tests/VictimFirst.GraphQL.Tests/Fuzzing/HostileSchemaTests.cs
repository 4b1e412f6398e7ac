using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

/// <summary>
/// Schemas whose checks are deep or many: none may end the process, and none may take more than a multiple of its length.
/// </summary>
public sealed class HostileSchemaTests
{
    private const int Most = 4_000;

    public static TheoryData<string, bool> Schemas => new()
    {
        { "input objects in a chain", true },
        { "input objects in a chain, backwards", true },
        { "input objects in a ring", false },
        { "OneOf objects in a ring", false },
        { "defaults in a chain", true },
        { "defaults in a ring", false },
        { "interfaces without an end", false },
        { "union of one member, many times", false },
        { "enum of one value, many times", false },
        { "field, many times", false },
        { "unknown types", false },
        { "schema definitions", false },
        { "operation types", false },
        { "directives applied", false },
        { "extensions", true },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema_IsBuiltOrRefusedInProportionToItsLength(string kind, bool isValid)
    {
        var (text, longer) = (Text(kind, Most / 2), Text(kind, Most));
        var once = Allocation.Of(() => Build(text, isValid));
        var twice = Allocation.Of(() => Build(longer, isValid));
        Assert.True(
            twice / (double)once < 1.3 * longer.Length / text.Length,
            $"{kind}: {once} bytes for {text.Length} characters, {twice} for {longer.Length}");
    }

    [Theory]
    [InlineData("input objects in a ring")]
    [InlineData("OneOf objects in a ring")]
    [InlineData("defaults in a chain")]
    [InlineData("defaults in a ring")]
    public void Circle_LongerThanTheCallStackIsDeep_IsFollowed(string kind) =>
        SmallStack.Run(() => Build(Text(kind, 30_000), isValid: kind == "defaults in a chain"));

    private static void Build(string sdl, bool isValid)
    {
        if (isValid) SchemaBuilder.Build(sdl);
        else Assert.Throws<SchemaException>(() => SchemaBuilder.Build(sdl));
    }

    private static string Text(string kind, int n) => "type Query { a: Int } " + kind switch
    {
        "input objects in a chain" => $"{Repeat(n, i => $"input I{i} {{ a: I{i + 1}! }}")} input I{n} {{ a: Int }}",
        "input objects in a chain, backwards" => $"input I0 {{ a: Int }} {Repeat(n, i => $"input I{i + 1} {{ a: I{i}! }}")}",
        "input objects in a ring" => Repeat(n, i => $"input I{i} {{ a: I{(i + 1) % n}! }}"),
        "OneOf objects in a ring" => Repeat(n, i => $"input I{i} @oneOf {{ a: I{(i + 1) % n} }}"),
        "defaults in a chain" => $"{Repeat(n, i => $"input I{i} {{ a: I{i + 1} = {{}} }}")} input I{n} {{ a: Int }}",
        "defaults in a ring" => Repeat(n, i => $"input I{i} {{ a: I{(i + 1) % n} = {{}} }}"),
        "interfaces without an end" => Repeat(n, i => $"interface I{i} implements I{(i + 1) % n} {{ a: Int }}"),
        "union of one member, many times" => $"union U = {string.Join('|', Enumerable.Repeat("Query", n))}",
        "enum of one value, many times" => $"enum E {{ {Repeat(n, _ => "A")} }}",
        "field, many times" => $"type A {{ {Repeat(n, _ => "a: Int")} }}",
        "unknown types" => $"type A {{ {Repeat(n, i => $"a{i}: Unknown{i}")} }}",
        "schema definitions" => Repeat(n, _ => "schema { query: Query }"),
        "operation types" => $"schema {{ {Repeat(n, _ => "query: Query")} }}",
        "directives applied" => $"type A {Repeat(n, _ => "@deprecated")} {{ a: Int }}",
        "extensions" => $"type A {{ a: Int }} {Repeat(n, i => $"extend type A {{ a{i}: Int }}")}",
        _ => throw new ArgumentException($"No such schema: {kind}.", nameof(kind)),
    };

    private static string Repeat(int n, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, n).Select(text));
}
