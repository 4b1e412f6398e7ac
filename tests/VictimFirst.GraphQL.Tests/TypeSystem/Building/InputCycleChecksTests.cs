namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class InputCycleChecksTests
{
    [Fact]
    public void NullableListsAndOneOfWithAWayOut_IsAccepted() => SchemaExpectation.Accepts(
        """
        input I { a: I, b: [I!]!, c: J! }
        input J { i: I }
        input O @oneOf { a: O b: Int }
        """);

    [Fact]
    public void FieldThatNeedsItself_IsRejected() => SchemaExpectation.Rejects(
        "input I { a: I! }",
        "2:11 Input Object I cannot be provided a finite value because it references itself through fields: I.a.");

    [Fact]
    public void CycleOfTwo_IsRejected() => SchemaExpectation.Rejects(
        """
        input I { a: J! }
        input J { b: K! c: I! }
        input K { d: I! e: K }
        """,
        "2:11 3:11 4:11 Input Object I cannot be provided a finite value because it references itself through fields: I.a, J.b, K.d.",
        "2:11 3:17 Input Object I cannot be provided a finite value because it references itself through fields: I.a, J.c.");

    [Fact]
    public void OneOfThatOnlyNeedsItself_IsRejected() => SchemaExpectation.Rejects(
        "input I @oneOf { a: I }",
        "2:18 Input Object I cannot be provided a finite value because it references itself through fields: I.a.");

    [Fact]
    public void OneOfCycle_IsRejected() => SchemaExpectation.Rejects(
        """
        input I @oneOf { a: J }
        input J { a: I! }
        """,
        "2:18 3:11 Input Object I cannot be provided a finite value because it references itself through fields: I.a, J.a.");
}
