namespace VictimFirst.GraphQL.Tests.TypeSystem.Comparison;

public sealed class AccessChangesTests
{
    private const string Signed = "@authenticated";
    private const string A = "@requiresScopes(scopes: [[\"a\"]])";
    private const string B = "@requiresScopes(scopes: [[\"b\"]])";
    private const string AOrB = "@requiresScopes(scopes: [[\"a\"], [\"b\"]])";
    private const string AAndB = "@requiresScopes(scopes: [[\"a\", \"b\"]])";
    private const string Policy = "@policy(policies: [[\"p\"]])";

    [Theory]
    [InlineData("", Signed, "Breaking Query.x: access narrowed from public to authenticated")]
    [InlineData(Signed, "", "Dangerous Query.x: access widened from authenticated to public")]
    [InlineData(A, AOrB, "Dangerous Query.x: access widened from scopes a to scopes a | b")]
    [InlineData(AOrB, A, "Breaking Query.x: access narrowed from scopes a | b to scopes a")]
    [InlineData(A, AAndB, "Breaking Query.x: access narrowed from scopes a to scopes a+b")]
    [InlineData(AAndB, B, "Dangerous Query.x: access widened from scopes a+b to scopes b")]
    [InlineData(A, B, "Breaking Query.x: access changed from scopes a to scopes b")]
    [InlineData(Signed, A, "Breaking Query.x: access narrowed from authenticated to scopes a")]
    [InlineData(A, Signed, "Dangerous Query.x: access widened from scopes a to authenticated")]
    [InlineData(A, A + Policy, "Breaking Query.x: access narrowed from scopes a to scopes a and policies p")]
    [InlineData(Policy + A, Policy, "Dangerous Query.x: access widened from policies p and scopes a to policies p")]
    public void Field_LettingFewerInIsBreaking_LettingMoreInIsDangerous(string old, string current, string expected) =>
        Holds(old, current, expected);

    [Theory]
    [InlineData("@requiresScopes(scopes: [[\"a\"], [\"b\"]])", "@requiresScopes(scopes: [[\"b\"], [\"a\"]])")]
    [InlineData("@requiresScopes(scopes: [[\"a\", \"b\"]])", "@requiresScopes(scopes: [[\"b\", \"a\"], [\"a\", \"b\", \"c\"]])")]
    [InlineData(A, A + Signed)]
    [InlineData("@requiresScopes(scopes: [[]])", "@requiresScopes(scopes: [])")]
    public void Rule_ThatMeansTheSame_IsNoChange(string old, string current) => Holds(old, current, "");

    [Fact]
    public void Field_HasTheRulesOfItsTypeAndInterfaces()
    {
        ComparisonExpectation.Holds(
            $"type A {A} {{ x: Int }}",
            $"type A {{ x: Int {A} }}",
            "");
        ComparisonExpectation.Holds(
            "interface I { x: Int } type A implements I { x: Int @authenticated }",
            $"interface I {{ x: Int {A} }} type A implements I {{ x: Int @authenticated }}",
            "Breaking I.x: access narrowed from public to scopes a\n"
                + "Breaking A.x: access narrowed from authenticated to authenticated and scopes a");
    }

    [Theory]
    [InlineData("type A { x(a: Int): Int }", "type A { x(a: Int @authenticated): Int }", "A.x(a:)")]
    [InlineData("input A { x: Int }", "input A { x: Int @authenticated }", "A.x")]
    [InlineData("enum A { B }", "enum A { B @authenticated }", "A.B")]
    public void Input_LettingFewerInIsBreaking(string old, string current, string coordinate)
    {
        ComparisonExpectation.Holds(old, current, $"Breaking {coordinate}: access narrowed from public to authenticated");
        ComparisonExpectation.Holds(current, old, $"Dangerous {coordinate}: access widened from authenticated to public");
    }

    [Fact]
    public void Directive_OfTheSameNameWithAnotherMeaning_LetsNobodyIn()
    {
        const string Schema = "directive @policy(name: String) on FIELD_DEFINITION schema { query: Q } ";
        ComparisonExpectation.Holds(
            Schema + "type Q { x: Int @policy(name: \"a\") }", Schema + "type Q { x: Int @policy(name: \"b\") }", "");
        ComparisonExpectation.Holds(
            Schema + "type Q { x: Int @policy(name: \"a\") }",
            Schema + "type Q { x: Int }",
            "Dangerous Q.x: access widened from nobody to public");
    }

    private static void Holds(string old, string current, string expected)
    {
        const string Directives = """
            directive @authenticated on FIELD_DEFINITION
            directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
            directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION
            schema { query: Query }
            """;
        ComparisonExpectation.Holds(
            $"{Directives} type Query {{ x: Int {old} }}", $"{Directives} type Query {{ x: Int {current} }}", expected);
    }
}
