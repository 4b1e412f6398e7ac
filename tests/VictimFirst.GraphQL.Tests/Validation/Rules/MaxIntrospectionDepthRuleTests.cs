namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests
{
    private static readonly RuleExpectation Rule = new("MaxIntrospectionDepthRule");

    [Fact]
    public void TwoLists_AreFine() => Rule.Accepts(
        """
        { __schema { types { fields {
        type { interfaces { name } } } } } }
        """);

    [Fact]
    public void ThreeLists_AreReported() => Rule.Rejects(
        """
        { __schema { types { fields {
        type { fields {
        type { fields { name } } } } } } } }
        """,
        "1:3 Maximum introspection depth exceeded");

    [Fact]
    public void ListsThroughFragments_Count() => Rule.Rejects(
        """
        { __type(name: "Book") { ...T } }
        fragment T on __Type { fields {
        type { ...U } } }
        fragment U on __Type { possibleTypes { interfaces { name } } }
        """,
        "1:3 Maximum introspection depth exceeded");

    [Fact]
    public void RecursiveFragment_IsReported() => Rule.Rejects(
        """
        { __schema { types { ...T } } }
        fragment T on __Type { inputFields {
        type { ...T } } }
        """,
        "1:3 Maximum introspection depth exceeded");

    [Fact]
    public void OrdinaryFieldsOfThoseNames_AreNotConcerned() => Rule.Accepts(
        "{ books { id } }");
}
