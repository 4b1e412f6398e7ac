namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    private static readonly RuleExpectation Rule = new("VariablesAreInputTypesRule");

    [Fact]
    public void InputTypes_AreFine() => Rule.Accepts(
        "query ($a: String, $b: [Genre!]!, $c: BookFilter) { work { __typename } }");

    [Fact]
    public void OutputTypes_AreReported() => Rule.Rejects(
        "query ($a: Book, $b: [[Work!]]!, $c: Node) { work { __typename } }",
        "1:12 Variable \"$a\" cannot be non-input type \"Book\".",
        "1:22 Variable \"$b\" cannot be non-input type \"[[Work!]]!\".",
        "1:38 Variable \"$c\" cannot be non-input type \"Node\".");

    [Fact]
    public void UnknownType_IsLeftToAnotherRule() => Rule.Accepts(
        "query ($a: Cow) { work { __typename } }");
}
