namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class MemberTypeChecksTests
{
    [Fact]
    public void UnionWithoutMembers_IsRejected() => SchemaExpectation.Rejects(
        "union U",
        "2:1 Union type U must define one or more member types.");

    [Fact]
    public void UnionMembersThatAreNoObjects_IsRejected() => SchemaExpectation.Rejects(
        """
        union U = Query | E | U
        enum E { A }
        """,
        "2:19 Union type U can only include Object types, it cannot include E.",
        "2:23 Union type U can only include Object types, it cannot include U.");

    [Fact]
    public void RepeatedUnionMember_IsRejected() => SchemaExpectation.Rejects(
        "union U = Query | Query",
        "2:11 2:19 Union type U can only include type Query once.");

    [Fact]
    public void EnumWithoutValues_IsRejected() => SchemaExpectation.Rejects(
        "enum E",
        "2:1 Enum type E must define one or more values.");

    [Fact]
    public void ReservedEnumValue_IsRejected() => SchemaExpectation.Rejects(
        "enum E { __A }",
        "2:10 Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.");
}
