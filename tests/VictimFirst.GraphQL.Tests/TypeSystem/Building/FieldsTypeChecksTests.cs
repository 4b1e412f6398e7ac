namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class FieldsTypeChecksTests
{
    [Fact]
    public void NoFields_IsRejected() => SchemaExpectation.Rejects(
        """
        type B
        interface I
        extend type B @deprecatedd
        directive @deprecatedd on OBJECT
        """,
        "2:1 4:1 Type B must define one or more fields.",
        "3:1 Type I must define one or more fields.");

    [Fact]
    public void FieldOfInputType_IsRejected() => SchemaExpectation.Rejects(
        """
        input I { a: Int }
        type B { a: I b: [I!] }
        """,
        "3:13 The type of B.a must be Output Type but got: I.",
        "3:18 The type of B.b must be Output Type but got: [I!].");

    [Fact]
    public void ArgumentOfOutputType_IsRejected() => SchemaExpectation.Rejects(
        "type B { b(c: Query): Int }",
        "2:15 The type of B.b(c:) must be Input Type but got: Query.");

    [Fact]
    public void ReservedNames_IsRejected() => SchemaExpectation.Rejects(
        "type __B { __a(__b: Int): Int }",
        "2:1 Name \"__B\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "2:12 Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "2:16 Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.");
}
