namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class RootTypesTests
{
    [Fact]
    public void NoQueryType_IsRejected() => SchemaExpectation.RejectsWhole(
        "type A { a: Int }",
        "Query root type must be provided.");

    [Fact]
    public void NoQueryInTheSchemaDefinition_IsRejected() => SchemaExpectation.RejectsWhole(
        """
        schema { mutation: M }
        type M { a: Int }
        """,
        "1:1 Query root type must be provided.");

    [Fact]
    public void RootThatIsNoObject_IsRejected() => SchemaExpectation.RejectsWhole(
        """
        schema { query: E mutation: I }
        enum E { A }
        input I { a: Int }
        """,
        "1:17 Query root type must be Object type, it cannot be E.",
        "1:29 Mutation root type must be Object type if provided, it cannot be I.");

    [Fact]
    public void OneTypeForTwoRoots_IsRejected() => SchemaExpectation.Rejects(
        "schema { query: Query mutation: Query subscription: Query }",
        "2:17 2:33 2:53 All root types must be different, \"Query\" type is used as query, mutation, and subscription root types.");
}
