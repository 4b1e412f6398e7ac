namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class DirectiveCycleChecksTests
{
    [Fact]
    public void DirectiveOnItsOwnArgument_IsRejected() => SchemaExpectation.Rejects(
        "directive @d(a: Int @d) on ARGUMENT_DEFINITION",
        "2:1 Directive \"@d\" cannot reference itself, directly or indirectly.");

    [Fact]
    public void DirectiveInsideItsArgumentsType_IsRejected() => SchemaExpectation.Rejects(
        """
        directive @d(a: I) on INPUT_FIELD_DEFINITION
        input I { x: J }
        input J { y: Int @d }
        """,
        "2:1 Directive \"@d\" cannot reference itself, directly or indirectly.");

    [Fact]
    public void TwoDirectivesOnEachOther_IsRejected() => SchemaExpectation.Rejects(
        """
        directive @d(a: Int @e) on ARGUMENT_DEFINITION
        directive @e(a: Int @d) on ARGUMENT_DEFINITION
        """,
        "2:1 Directive \"@d\" cannot reference itself, directly or indirectly.",
        "3:1 Directive \"@e\" cannot reference itself, directly or indirectly.");
}
