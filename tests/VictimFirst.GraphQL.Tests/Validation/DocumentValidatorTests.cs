using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Validation;

namespace VictimFirst.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    private static IReadOnlyList<GraphQLError> Validate(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(LibrarySchema.Schema, GraphQLParser.Parse(new Source(document)), options ?? ValidationOptions.Default);

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    [Fact]
    public void ValidDocument_HasNoErrors() => Assert.Empty(Validate("query Q($id: ID!) { book(id: $id) { title author { name } } }"));

    [Fact]
    public void Error_CarriesCodeRuleAndLocation()
    {
        var error = Assert.Single(Validate("{\n  work {\n    cow\n  }\n}"));
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", error.Code);
        Assert.Equal("FieldsOnCorrectTypeRule", error.Rule);
        Assert.Equal(new SourceLocation(3, 5), Assert.Single(error.Locations));
    }

    [Fact]
    public void Suggestions_AreOffUnlessAskedFor()
    {
        Assert.DoesNotContain(
            Validate(
                "query ($a: Bok) { book(idd: 1) { titel } search(genre: CRIM) { ...F } "
                    + "books(where: {titel: 1}) { id } } fragment F on Fil { x }"),
            e => e.Message.Contains("Did you mean", StringComparison.Ordinal));
    }

    [Fact]
    public void MoreErrorsThanAllowed_EndWithOneThatSaysSo()
    {
        var errors = Validate("{ a b c d e f g }", new ValidationOptions { MaxErrors = 3 });
        Assert.Equal(4, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }

    [Fact]
    public void ExactlyAsManyErrorsAsAllowed_AreAllReported() =>
        Assert.Equal(3, Validate("{ a b c }", new ValidationOptions { MaxErrors = 3 }).Count);

    [Fact]
    public void ErrorsOfDifferentRules_ComeInTheOrderOfTheText()
    {
        var rules = Validate("{ cow book(x: 1) { id } search(limit: 1.5) { __typename } }").Select(e => e.Rule);
        Assert.Equal(
            ["FieldsOnCorrectTypeRule", "KnownArgumentNamesRule", "ProvidedRequiredArgumentsRule", "ValuesOfCorrectTypeRule"], rules);
    }

    [Fact]
    public void ExponentiallyManyPathsThroughFragments_AreFollowedOnce()
    {
        var fragments = Repeat(500, i => $"fragment F{i} on Book{{a:sequel{{...F{i + 1}}} b:sequel{{...F{i + 1}}}}}");
        Assert.Empty(Validate($"{{ book(id: 1) {{ ...F0 }} }} {fragments} fragment F500 on Book {{ id }}"));
    }

    [Fact]
    public void VeryLongChainOfFragments_DoesNotOverflowTheStack()
    {
        var fragments = Repeat(1_300, i => $"fragment F{i} on Book{{sequel{{...F{i + 1}}}}}");
        Assert.Empty(Validate($"{{ book(id: 1) {{ ...F0 }} }} {fragments} fragment F1300 on Book {{ id }}"));
    }

    [Fact]
    public void FragmentsThatAllSpreadEachOther_End()
    {
        var fragments = Repeat(60, i => $"fragment F{i} on Book {{ id {Repeat(60, j => $"...F{j} ")}}}");
        Assert.Contains(Validate($"{{ book(id: 1) {{ ...F0 }} }} {fragments}"), e => e.Rule == "NoFragmentCyclesRule");
    }

    [Fact]
    public void DocumentThatCostsTooMuch_IsRefused()
    {
        // At each level a marker fragment is or is not carried on, so that almost every path merges another set of fields.
        const int Levels = 25;
        var levels = Repeat(Levels, i =>
            $"fragment F{i} on Book{{a:sequel{{...F{i + 1} ...M{i}_{i}}} b:sequel{{...F{i + 1}}}}}"
            + Repeat(i + 1, j => $"fragment M{j}_{i} on Book{{a:sequel{{...M{j}_{i + 1}}} b:sequel{{...M{j}_{i + 1}}}}}"));
        var ends = Repeat(Levels, j => $"fragment M{j}_{Levels} on Book{{id}}");
        var errors = Validate($"{{ book(id: 1) {{ ...F0 }} }} {levels} {ends} fragment F{Levels} on Book {{ id }}");
        Assert.Equal("Validation aborted.", Assert.Single(errors).Message);
    }

    [Fact]
    public void ManyEqualFields_AreMergedInOneGroup() => Assert.Empty(Validate($"{{ book(id: 1) {{ {Repeat(10_000, _ => "title ")}}} }}"));

    [Fact]
    public void EveryRule_IsNamedAsItsTestsAre()
    {
        var rules = typeof(ValidationRule).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(ValidationRule))).Select(t => t.Name + "Tests");
        var tests = typeof(DocumentValidatorTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet();
        Assert.All(rules, rule => Assert.Contains(rule, tests));
    }

    [Fact]
    public void EveryRule_IsAmongTheSpecifiedRulesOnce()
    {
        var document = GraphQLParser.Parse(new Source("{ work { __typename } }"));
        var specified = SpecifiedRules.For(new ValidationContext(LibrarySchema.Schema, document, ValidationOptions.Default))
            .Select(r => r.Name).ToList();
        var rules = typeof(ValidationRule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ValidationRule))).Select(t => t.Name);
        Assert.Equal(rules.Order(StringComparer.Ordinal), specified.Order(StringComparer.Ordinal));
    }
}
