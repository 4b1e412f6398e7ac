namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class InputObjectChecksTests
{
    [Fact]
    public void NoFields_IsRejected() => SchemaExpectation.Rejects(
        "input I",
        "2:1 Input Object type I must define one or more fields.");

    [Fact]
    public void FieldOfOutputType_IsRejected() => SchemaExpectation.Rejects(
        "input I { a: Query b: [Query] }",
        "2:14 The type of I.a must be Input Type but got: Query.",
        "2:23 The type of I.b must be Input Type but got: [Query].");

    [Fact]
    public void OneOf_NonNullFieldAndDefault() => SchemaExpectation.Rejects(
        "input I @oneOf { a: Int! b: Int = 1 c: String }",
        "2:21 OneOf input field I.a must be nullable.",
        "2:26 OneOf input field I.b cannot have a default value.");

    [Fact]
    public void ReservedName_IsRejected() => SchemaExpectation.Rejects(
        "input I { __a: Int }",
        "2:11 Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.");
}
