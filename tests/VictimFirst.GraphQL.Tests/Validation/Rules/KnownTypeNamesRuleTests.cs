namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    private static readonly RuleExpectation Rule = new("KnownTypeNamesRule");

    [Fact]
    public void KnownTypes_AreFine() => Rule.Accepts(
        """
        query ($a: String, $b: [BookFilter!]!) { node { ... on Book { id } ...F } }
        fragment F on Film { id }
        """);

    [Fact]
    public void UnknownTypes_AreReportedWithSuggestions() => Rule.Rejects(
        """
        query ($a: Strng, $b: [BokFilter!]!) { node { ... on Bok { id } ...F } }
        fragment F on Cow { id }
        """,
        "1:12 Unknown type \"Strng\". Did you mean \"String\"?",
        "1:24 Unknown type \"BokFilter\". Did you mean \"BookFilter\"?",
        "1:54 Unknown type \"Bok\". Did you mean \"Book\", \"By\", or \"Work\"?",
        "2:15 Unknown type \"Cow\".");
}
