using System.Text.Json.Nodes;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>
/// Where the engine means to differ from npm <c>graphql</c> 17.1, and by which words of the specification. Everything else must be equal.
/// </summary>
internal static class KnownDifferences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        // ---- Left out of the comparison.
        new(
            "4.2: the deprecation of directives is in no edition of the specification yet; the reference's __Directive has it",
            (engine, reference) => (engine, reference with { Data = WithoutDeprecatedDirectives(reference.Data) })),
        new(
            "7.1.2: an error names the places it belongs to; of a field that is written very often the engine names the first five",
            (engine, reference) => (engine, reference with { Errors = [.. reference.Errors.Select(WithFewerLocations)] })),

        // ---- The engine refuses what the reference lets through.
        KnownDifference.OnlyEngineRefuses(
            "3.1: tools for schemas may choose not to allow executable definitions in them",
            error => error.Message == "A schema document can only hold type system definitions and extensions."),
        KnownDifference.OnlyEngineRefuses(
            "3.13, Type Validation: a directive must not reference itself, directly or through types",
            error => error.Message.EndsWith("cannot reference itself, directly or indirectly.", StringComparison.Ordinal)),
        KnownDifference.OnlyEngineRefuses(
            "3.5.2: a literal that no finite double can hold is refused; the reference takes it for infinity",
            error => error.Message == "Float cannot represent non numeric value: 1e400"),
        KnownDifference.OnlyEngineRefuses(
            "5.8.5 and 3.10.1: a variable of a OneOf input object's field must not be nullable, also where the object's own "
            + "type is non-null or "
            + "stands for a list of one; the reference looks only where the type is bare",
            error => error.Message.Contains("must be non-nullable to be used for OneOf Input Object", StringComparison.Ordinal)),

        KnownDifference.OnlyEngineRefuses(
            "3.13: a directive definition has no directives of its own; the reference reads them, as a later edition may",
            error => error.Message == "Syntax Error: Expected \"on\", found \"@\"."),
        new(
            "3.10, Type Validation: an input field has an input type; the reference throws instead of saying so "
                + "where a default fills the field",
            (engine, reference) => engine.IsRefusal && reference.Errors.Any(e =>
                e.Message.StartsWith("Reference failed: Error: Expected ", StringComparison.Ordinal)
                && e.Message.Contains("to be a GraphQL leaf type.", StringComparison.Ordinal))
                ? (engine, engine)
                : (engine, reference)),

        // ---- The same, said otherwise.
        KnownDifference.OtherWords(
            "7.1.2: an error's text is for people; the reference's speaks of JavaScript functions",
            error => error.Message.StartsWith("Abstract type \"", StringComparison.Ordinal)
                || error.Message.StartsWith("Runtime Object type \"", StringComparison.Ordinal),
            "a value of none of the types"),
        KnownDifference.OtherWords(
            "7.1.2: the types suggested are the same; the reference sorts them by a comparison that is no order",
            error => error.Message.Contains("Did you mean to use an inline fragment on", StringComparison.Ordinal),
            "a field of another type"),
    ];

    private static AnswerError WithFewerLocations(AnswerError error) =>
        error.Path is null ? error : error with { Locations = string.Join(' ', error.Locations.Split(' ').Take(5)) };

    private static JsonNode? WithoutDeprecatedDirectives(JsonNode? data)
    {
        if (data?["__schema"]?["types"] is not JsonArray)
            return data;
        var copy = data.DeepClone();
        foreach (var type in copy["__schema"]!["types"]!.AsArray().OfType<JsonObject>())
        {
            switch ((string?)type["name"])
            {
                case "__Directive":
                    type["fields"]!.AsArray().RemoveAll(f => (string?)f!["name"] is "isDeprecated" or "deprecationReason");
                    break;
                case "__Schema":
                    type["fields"]!.AsArray().Single(f => (string?)f!["name"] == "directives")!["args"] = new JsonArray();
                    break;
                case "__DirectiveLocation":
                    type["enumValues"]!.AsArray()
                        .RemoveAll(v => (string?)v!["name"] is "DIRECTIVE_DEFINITION" or "FRAGMENT_VARIABLE_DEFINITION");
                    break;
            }
        }

        foreach (var directive in copy["__schema"]!["directives"]!.AsArray())
            directive!["locations"]!.AsArray().RemoveAll(l => (string?)l is "DIRECTIVE_DEFINITION");
        return copy;
    }
}
