using VictimFirst.GraphQL.Tests.Execution.Oracle;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Comparison;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Comparison;

public sealed class SchemaComparerTests
{
    [Theory]
    [InlineData("type A { x: Int } type B { x: Int }", "type A { x: Int }", "Breaking B: removed")]
    [InlineData("type A { x: Int }", "type A { x: Int } type B { x: Int }", "Safe B: added")]
    [InlineData("type A { x: Int y: Float }", "type A { x: Int }", "Breaking Float: removed\nBreaking A.y: field removed")]
    [InlineData("directive @a on FIELD", "", "Breaking @a: directive removed")]
    [InlineData("", "directive @a on FIELD", "Safe @a: directive added")]
    public void Definitions_AreComparedByName(string old, string current, string expected) =>
        ComparisonExpectation.Holds(old, current, expected);

    [Theory]
    [InlineData("schema { query: Q mutation: M }", "schema { query: Q }", "Breaking M: no longer the mutation type: there is none")]
    [InlineData("schema { query: Q }", "schema { query: Q subscription: M }", "Safe M: subscription type now, where there was none")]
    [InlineData("schema { query: Q }", "schema { query: M }", "Breaking Q: no longer the query type: that is M now")]
    public void OperationTypes_AreCompared(string old, string current, string expected)
    {
        const string Types = " type Q { x: Int } type M { x: Int }";
        ComparisonExpectation.Holds(old + Types, current + Types, expected);
    }

    [Fact]
    public void Order_IsNoChange() => ComparisonExpectation.Holds(
        "type A { x(a: Int, b: Int): Int y: Int } enum E { F G } union U = A | B type B { z: Int }",
        "union U = B | A type B { z: Int } enum E { G F } type A { y: Int x(b: Int, a: Int): Int }",
        "");

    /// <summary>Whatever the schemas: nothing changes on the way to itself, and what one way adds the way back removes.</summary>
    [Fact]
    public void RandomSchemas_CompareLikeMirrorImages()
    {
        var random = new Random(20_250_901);
        for (var round = 0; round < 200; round++)
        {
            var a = SchemaBuilder.Build(RandomSchema.Generate(random));
            var b = SchemaBuilder.Build(RandomSchema.Generate(random));
            Assert.Empty(SchemaComparer.Compare(a, SchemaBuilder.Build(SchemaPrinter.Print(a))));
            Assert.Equal(Ending(SchemaComparer.Compare(a, b), "field added"), Ending(SchemaComparer.Compare(b, a), "field removed"));
        }
    }

    private static IEnumerable<string> Ending(IEnumerable<SchemaChange> changes, string description) =>
        changes.Where(c => c.Description == description).Select(c => c.Coordinate).Order();
}
