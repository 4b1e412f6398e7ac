namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class DefaultCycleChecksTests
{
    [Fact]
    public void DefaultThatEnds_IsAccepted() => SchemaExpectation.Accepts(
        """
        input I { a: I = {a: null} b: J = {x: 1} }
        input J { x: Int = 2 }
        """);

    [Fact]
    public void DefaultOfItself_IsRejected() => SchemaExpectation.Rejects(
        "input I { a: I = {} }",
        "2:18 Invalid circular reference. The default value of Input Object field I.a references itself.");

    [Fact]
    public void DefaultsOfTwo_IsRejected() => SchemaExpectation.Rejects(
        """
        input I { a: J = {} }
        input J { b: I = {} }
        """,
        "2:18 3:18 Invalid circular reference. The default value of Input Object field I.a references itself via the default "
            + "values of: J.b.");

    [Fact]
    public void DefaultInsideAList_IsRejected() => SchemaExpectation.Rejects(
        "input I { a: [I] = [{}] }",
        "2:20 Invalid circular reference. The default value of Input Object field I.a references itself.");

    [Fact]
    public void DefaultDeeper_IsRejected() => SchemaExpectation.Rejects(
        "input I { a: I = {a: {}} }",
        "2:18 Invalid circular reference. The default value of Input Object field I.a references itself.");
}
