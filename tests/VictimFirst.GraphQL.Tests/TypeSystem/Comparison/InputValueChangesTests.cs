namespace VictimFirst.GraphQL.Tests.TypeSystem.Comparison;

public sealed class InputValueChangesTests
{
    [Theory]
    [InlineData("Int", "Int!", false)]
    [InlineData("Int!", "Int", true)]
    [InlineData("Int", "String", false)]
    [InlineData("Int", "[Int]", false)]
    [InlineData("[Int!]!", "[Int]", true)]
    [InlineData("[Int]", "[Int!]", false)]
    [InlineData("[[Int!]]", "[[Int]]", true)]
    [InlineData("[Int]!", "[Int!]", false)]
    public void Type_MayAskForLessButNotMore(string old, string current, bool isSafe) =>
        HoldsEverywhere(old, current, $"{(isSafe ? "Safe" : "Breaking")} $: type changed from {old} to {current}");

    [Theory]
    [InlineData("Int = 1", "Int", "Dangerous $: default 1 removed")]
    [InlineData("Int! = 1", "Int!", "Breaking $: default 1 removed: it is required now")]
    [InlineData("Int = 1", "Int = 2", "Dangerous $: default changed from 1 to 2")]
    [InlineData("Int = 1", "Int = null", "Dangerous $: default changed from 1 to null")]
    [InlineData("Int", "Int = 1", "Dangerous $: default 1 added")]
    [InlineData("Int!", "Int! = 1", "Safe $: default 1 added: it is no longer required")]
    [InlineData("Int!", "Int = 1", "Safe $: type changed from Int! to Int\nSafe $: default 1 added: it is no longer required")]
    [InlineData("[In] = [{b: 1, a: \"x\"}]", "[In] = [{a: \"\"\"x\"\"\", b: 1}]", "")]
    [InlineData("[In] = [{a: \"1\"}, {b: 2}]", "[In] = [{b: 2}, {a: \"1\"}]", "Dangerous $: default changed from [{ a: \"1\" }, { b: 2 }] to [{ b: 2 }, { a: \"1\" }]")]
    public void Default_IsWhatLeavingOutMeans(string old, string current, string expected) => HoldsEverywhere(old, current, expected);

    [Theory]
    [InlineData("Int", "Int @deprecated(reason: \"no\")", "Safe $: deprecated: no")]
    public void Deprecation_IsListed(string old, string current, string expected) => HoldsEverywhere(old, current, expected);

    [Fact]
    public void Description_IsListed() =>
        ComparisonExpectation.Holds("input A { x: Int }", "input A { \"new\" x: Int }", "Safe A.x: description changed");

    /// <summary>Arguments, input fields and directive arguments follow the same rules.</summary>
    private static void HoldsEverywhere(string old, string current, string expected)
    {
        const string Rest = " input In { a: String b: Int }";
        Holds("A.x(a:)", type => $"type A {{ x(a: {type}): Int }}");
        Holds("A.x", type => $"input A {{ x: {type} }}");
        Holds("@d(a:)", type => $"directive @d(a: {type}) on FIELD");

        void Holds(string coordinate, Func<string, string> place) =>
            ComparisonExpectation.Holds(
                place(old) + Rest, place(current) + Rest, expected.Replace("$", coordinate, StringComparison.Ordinal));
    }
}
