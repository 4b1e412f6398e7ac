namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class DirectiveDefinitionChecksTests
{
    [Fact]
    public void ReservedNames_IsRejected() => SchemaExpectation.Rejects(
        "directive @__d(__a: Int) on FIELD",
        "2:1 Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "2:16 Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.");

    [Fact]
    public void ArgumentOfOutputType_IsRejected() => SchemaExpectation.Rejects(
        "directive @d(a: Query, b: [Query!]) on FIELD",
        "2:14 The type of @d(a:) must be Input Type but got: Query.",
        "2:24 The type of @d(b:) must be Input Type but got: [Query!].");

    [Fact]
    public void WrongDefault_IsRejected() => SchemaExpectation.Rejects(
        """
        directive @d(a: Int = "x") on FIELD
        """,
        "2:23 @d(a:) has invalid default value: Int cannot represent non-integer value: \"x\"");
}
