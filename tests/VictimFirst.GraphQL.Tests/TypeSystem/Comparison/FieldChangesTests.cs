namespace VictimFirst.GraphQL.Tests.TypeSystem.Comparison;

public sealed class FieldChangesTests
{
    [Theory]
    [InlineData("x: Int y: Int", "x: Int", "Breaking A.y: field removed")]
    [InlineData("x: Int", "x: Int y: Int", "Safe A.y: field added")]
    [InlineData("x: Int", "\"new\" x: Int", "Safe A.x: description changed")]
    [InlineData("x: Int", "x: Int @deprecated", "Safe A.x: deprecated: No longer supported")]
    [InlineData("x(a: Int, b: Int): Int", "x(a: Int): Int", "Breaking A.x(b:): argument removed")]
    [InlineData("x: Int", "x(a: Int!): Int", "Breaking A.x(a:): required argument added")]
    [InlineData("x: Int", "x(a: Int! = 1): Int", "Dangerous A.x(a:): optional argument added")]
    [InlineData("x: Int", "x(a: Int): Int", "Dangerous A.x(a:): optional argument added")]
    public void Members_AreCompared(string old, string current, string expected)
    {
        ComparisonExpectation.Holds($"type A {{ {old} }}", $"type A {{ {current} }}", expected);
        ComparisonExpectation.Holds($"interface A {{ {old} }}", $"interface A {{ {current} }}", expected);
    }

    [Theory]
    [InlineData("Int", "Int!", true)]
    [InlineData("Int!", "Int", false)]
    [InlineData("Int", "String", false)]
    [InlineData("Int", "[Int]", false)]
    [InlineData("[Int]", "Int", false)]
    [InlineData("[Int]", "[Int!]", true)]
    [InlineData("[Int]", "[Int!]!", true)]
    [InlineData("[Int!]", "[Int]!", false)]
    [InlineData("[[Int]]!", "[[Int!]!]!", true)]
    [InlineData("[Int]", "[[Int]]", false)]
    public void OutputType_MayPromiseMoreButNotLess(string old, string current, bool isSafe) => ComparisonExpectation.Holds(
        $"type A {{ x: {old} s: String }}",
        $"type A {{ x: {current} s: String }}",
        $"{(isSafe ? "Safe" : "Breaking")} A.x: type changed from {old} to {current}");

    [Fact]
    public void OutputType_OfAnImplementation_IsAnotherType() => ComparisonExpectation.Holds(
        "interface I { x: Int } type B implements I { x: Int } type A { b: I }",
        "interface I { x: Int } type B implements I { x: Int } type A { b: B }",
        "Breaking A.b: type changed from I to B");
}
