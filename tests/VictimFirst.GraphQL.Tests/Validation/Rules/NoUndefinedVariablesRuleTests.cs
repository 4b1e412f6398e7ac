namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    private static readonly RuleExpectation Rule = new("NoUndefinedVariablesRule");

    [Fact]
    public void DefinedVariables_AreFine() => Rule.Accepts(
        """
        query Q($id: ID!, $short: Boolean) { book(id: $id) { ...F } }
        fragment F on Book { name(short: $short) }
        """);

    [Fact]
    public void UndefinedVariables_AreReportedWithTheOperation() => Rule.Rejects(
        "query Q($a: ID!) { book(id: $b) { id @skip(if: $c) } }",
        "1:29 1:1 Variable \"$b\" is not defined by operation \"Q\".",
        "1:48 1:1 Variable \"$c\" is not defined by operation \"Q\".");

    [Fact]
    public void AnonymousOperation_IsNotNamed() => Rule.Rejects(
        "{ book(id: $b) { id } }",
        "1:12 1:1 Variable \"$b\" is not defined.");

    [Fact]
    public void UseInAFragment_IsReportedForEachOperationThatLacksIt() => Rule.Rejects(
        """
        query A { ...F }
        query B($id: ID!) { ...F }
        fragment F on Query { book(id: $id) { id } }
        """,
        "3:32 1:1 Variable \"$id\" is not defined by operation \"A\".");

    [Fact]
    public void UseInsideValues_IsFound() => Rule.Rejects(
        """
        { search(tags: ["x", $t]) { __typename } books(where: {title: $u, inPrint: true, written: {born: $v}}) { id } }
        """,
        "1:22 1:1 Variable \"$t\" is not defined.",
        "1:63 1:1 Variable \"$u\" is not defined.",
        "1:98 1:1 Variable \"$v\" is not defined.");

    [Fact]
    public void RecursiveFragments_EndTheSearch() => Rule.Rejects(
        """
        query Q { ...A }
        fragment A on Query { node(id: $x) { id } ...B }
        fragment B on Query { ...A }
        """,
        "2:32 1:1 Variable \"$x\" is not defined by operation \"Q\".");
}
