namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    private static readonly RuleExpectation Rule = new("FragmentsOnCompositeTypesRule");

    [Fact]
    public void ObjectInterfaceAndUnion_AreFine() => Rule.Accepts(
        "{ node { ... on Book { id } ... on Node { id } ... on Work { __typename } ... { id } } }");

    [Fact]
    public void InlineFragmentOnScalar_IsReported() => Rule.Rejects(
        "{ node { ... on String { x } } }",
        "1:17 Fragment cannot condition on non composite type \"String\".");

    [Fact]
    public void FragmentsOnEnumAndInput_AreReported() => Rule.Rejects(
        """
        { node { ...A ...B } }
        fragment A on Genre { x }
        fragment B on BookFilter { x }
        """,
        "2:15 Fragment \"A\" cannot condition on non composite type \"Genre\".",
        "3:15 Fragment \"B\" cannot condition on non composite type \"BookFilter\".");
}
