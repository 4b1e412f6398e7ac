using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Tests.Validation;
using VictimFirst.GraphQL.Validation;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

/// <summary>
/// Documents within the parser's limits whose checks grow faster than their text where the checks are naive. Each is validated at a size
/// and at twice that: memory may grow little more than the text does, unless the budget of work ends the check first.
/// </summary>
public sealed class HostileDocumentTests
{
    /// <summary>
    /// The budget of 500,000 steps at about 220 bytes a step: what a document can ask for whose operations each follow the same fragments.
    /// </summary>
    private const long MostBytes = 128L * 1024 * 1024;

    public static TheoryData<string, int> Documents => new()
    {
        { "one field, many times", 7_000 },
        { "one field with selections, many times", 2_000 },
        { "one field, each time with other arguments", 1_000 },
        { "one field with a long list, many times", 40 },
        { "one field with many arguments, twice", 1_500 },
        { "one field, each time nested deeper", 18 },
        { "fields of many names in one fragment each", 700 },
        { "fragments that spread the next twice", 700 },
        { "fragments that spread all others", 50 },
        { "fragments in a chain", 800 },
        { "fragments in a chain of fields", 600 },
        { "fragments in a ring", 800 },
        { "fragments in a ring of fields", 600 },
        { "operations that spread a chain", 60 },
        { "operations that spread everything", 300 },
        { "conflicting fields below conflicting fields", 600 },
        { "inline fragments on every type", 1_500 },
        { "variables used in a chain of fragments", 300 },
        { "variables that are not used", 2_000 },
        { "directives on one field", 3_000 },
        { "values that do not fit", 3_000 },
        { "fields that do not exist", 4_000 },
        { "introspection through fragments", 500 },
        { "subscriptions with many roots", 3_000 },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_TakesWorkInProportionToItsLength_OrIsGivenUp(string kind, int size)
    {
        var (text, longer) = (Text(kind, size), Text(kind, size * 2));
        var (once, errors) = Validate(text);
        var (twice, moreErrors) = Validate(longer);

        Assert.InRange(once, 0, MostBytes);
        Assert.InRange(twice, 0, MostBytes);
        if (IsGivenUp(errors) || IsGivenUp(moreErrors)) return;

        // Operations times fragments, bounded by the budget alone.
        if (kind.StartsWith("operations", StringComparison.Ordinal)) return;
        Assert.True(
            twice / (double)once < 1.3 * longer.Length / text.Length,
            $"{kind}: {once} bytes for {text.Length} characters, {twice} for {longer.Length}");
    }

    private static bool IsGivenUp(ImmutableArray<GraphQLError> errors) => errors.Any(e => e.Message == "Validation aborted.");

    private static (long Allocated, ImmutableArray<GraphQLError> Errors) Validate(string text)
    {
        // As many tokens as it takes: the limit would hide what the validator does.
        var document = GraphQLParser.Parse(new Source(text), new ParserLimits { MaxTokens = 100_000 });
        ImmutableArray<GraphQLError> errors = [];
        var allocated = 0L;
        SmallStack.Run(() => allocated = Allocation.Of(() =>
            errors = DocumentValidator.Validate(LibrarySchema.Schema, document, new ValidationOptions { Suggestions = true })));
        return (allocated, errors);
    }

    private static string Text(string kind, int n) => kind switch
    {
        "one field, many times" => $"{{ work {{ {Repeat(n, _ => "__typename")} }} }}",
        "one field with selections, many times" => $"{{ {Repeat(n, _ => "work { __typename }")} }}",
        "one field, each time with other arguments" => $"{{ {Repeat(n, i => $"book(id: {i}) {{ id }}")} }}",
        "one field with a long list, many times" =>
            $"{{ {Repeat(n, _ => $"search(genres: [{Repeat(100, _ => "CRIME")}]) {{ __typename }}")} }}",
        "one field with many arguments, twice" => $"{{ {Repeat(2, _ => $"book({Repeat(n, i => $"a{i}: 1")}) {{ id }}")} }}",
        "one field, each time nested deeper" =>
            $"{{ {Repeat(n, i => $"book(id: 1) {{ {Repeat(i, _ => "sequel {")} id {Repeat(i, _ => "}")} }}")} }}",
        "fields of many names in one fragment each" =>
            $"{{ {Repeat(n, i => $"...F{i}")} }} "
                + $"{Repeat(n, i => $"fragment F{i} on Query {{ a{i}: work {{ __typename }} b: work {{ __typename }} }}")}",
        "fragments that spread the next twice" =>
            $"{{ book(id: 1) {{ ...F0 }} }} {Chain(n, i => $"sequel {{ ...F{i + 1} }} again: sequel {{ ...F{i + 1} }}")}",
        "fragments that spread all others" =>
            $"{{ book(id: 1) {{ ...F0 }} }} "
                + $"{Repeat(n, i => $"fragment F{i} on Book {{ sequel {{ {Repeat(n, j => j > i ? $"...F{j}" : "id")} }} }}")}",
        "fragments in a chain" => $"{{ book(id: 1) {{ ...F0 }} }} {Chain(n, i => $"...F{i + 1}")}",
        "fragments in a chain of fields" => $"{{ book(id: 1) {{ ...F0 }} }} {Chain(n, i => $"sequel {{ ...F{i + 1} }}")}",
        "fragments in a ring" => $"{{ book(id: 1) {{ ...F0 }} }} {Repeat(n, i => $"fragment F{i} on Book {{ ...F{(i + 1) % n} }}")}",
        "fragments in a ring of fields" =>
            $"{{ book(id: 1) {{ ...F0 }} }} {Repeat(n, i => $"fragment F{i} on Book {{ sequel {{ ...F{(i + 1) % n} }} }}")}",
        "operations that spread a chain" =>
            $"{Repeat(n, i => $"query Q{i} {{ book(id: 1) {{ ...F0 }} }}")} {Chain(n, i => $"...F{i + 1}")}",
        "operations that spread everything" =>
            $"{Repeat(n, i => $"query Q{i} {{ book(id: 1) {{ ...A ...B }} }}")} "
                + $"fragment A on Book {{ {Repeat(n, i => $"a{i}: id")} }} fragment B on Book {{ ...A }}",
        "conflicting fields below conflicting fields" =>
            $"{{ book(id: 1) {{ ...F0 ...G0 }} }} {Chain(n, i => $"sequel {{ ...F{i + 1} }}")} "
                + $"{Chain(n, i => $"sequel {{ ...G{i + 1} }}", "G", "id: title")}",
        "inline fragments on every type" =>
            $"{{ titled {{ {Repeat(n, i => $"... on {(i % 2 == 0 ? "Book" : "Film")} {{ sequel {{ id }} }}")} }} }}",
        "variables used in a chain of fragments" =>
            $"query ({Repeat(n, i => $"$v{i}: ID!")}) {{ book(id: 1) {{ ...F0 }} }} {Chain(n, i => $"id @skip(if: $v{i}) ...F{i + 1}")}",
        "variables that are not used" => $"query ({Repeat(n, i => $"$v{i}: ID!")}) {{ work {{ __typename }} }}",
        "directives on one field" => $"{{ work {Repeat(n, i => $"@tag(name: \"{i}\")")} {{ __typename }} }}",
        "values that do not fit" => $"{{ search(genres: [{Repeat(n, i => $"CRIMF{i}")}]) {{ __typename }} }}",
        "fields that do not exist" => $"{{ {Repeat(n, i => $"bookd{i}")} }}",
        "introspection through fragments" =>
            $"{{ __schema {{ types {{ ...F0 }} }} }} "
                + $"{Repeat(n, i => $"fragment F{i} on __Type {{ ofType {{ ...F{i + 1} }} interfaces {{ ...F{i + 1} }} }}")} "
                + $"fragment F{n} on __Type {{ name }}",
        "subscriptions with many roots" => $"subscription {{ {Repeat(n, i => $"a{i}: added {{ id }}")} }}",
        _ => throw new ArgumentException($"No such document: {kind}.", nameof(kind)),
    };

    private static string Chain(int n, Func<int, string> selection, string name = "F", string last = "id") =>
        $"{Repeat(n, i => $"fragment {name}{i} on Book {{ {selection(i)} }}")} fragment {name}{n} on Book {{ {last} }}";

    private static string Repeat(int n, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, n).Select(text));
}
