namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    private static readonly RuleExpectation Rule = new("ExecutableDefinitionsRule");

    [Fact]
    public void OperationsAndFragments_AreFine() => Rule.Accepts(
        """
        query Q { book(id: 1) { ...F } }
        fragment F on Book { title }
        """);

    [Fact]
    public void TypeDefinition_IsReported() => Rule.Rejects(
        """
        { work { __typename } }
        type Cow { name: String }
        """,
        "2:1 The \"Cow\" definition is not executable.");

    [Fact]
    public void ExtensionsAndDirectives_AreReported() => Rule.Rejects(
        """
        { work { __typename } }
        extend
        type Book { x: Int }
        directive @d on FIELD
        extend schema @onField
        """,
        "2:1 The \"Book\" definition is not executable.",
        "4:1 The \"d\" definition is not executable.",
        "5:1 The schema definition is not executable.");
}
