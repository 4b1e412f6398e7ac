namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class InterfaceChecksTests
{
    [Fact]
    public void CovariantFieldsAndExtraOptionalArguments_IsAccepted() => SchemaExpectation.Accepts(
        """
        interface I { a: I u: U n: Int l: [I] }
        type T implements I { a: T! u: T n(x: Int): Int! l: [T!]! }
        union U = T
        """);

    [Fact]
    public void InterfaceOfInterface_IsAccepted() => SchemaExpectation.Accepts(
        """
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name: String }
        type P implements Named & Node { id: ID! name(x: Int): String! }
        """);

    [Fact]
    public void MissingFields_IsRejected() => SchemaExpectation.Rejects(
        """
        interface I { a: Int b: Int }
        type T implements I { a: Int }
        """,
        "2:22 3:1 Interface field I.b expected but T does not provide it.");

    [Fact]
    public void WrongFieldType_IsRejected() => SchemaExpectation.Rejects(
        """
        interface I { a: Int b: [I] c: Int! }
        type T implements I { a: String b: T c: Int }
        """,
        "2:18 3:26 Interface field I.a expects type Int but T.a is type String.",
        "2:25 3:36 Interface field I.b expects type [I] but T.b is type T.",
        "2:32 3:41 Interface field I.c expects type Int! but T.c is type Int.");

    [Fact]
    public void ArgumentsMissingWrongAndExtra_IsRejected() => SchemaExpectation.Rejects(
        """
        interface I { b(x: Int, y: Int!): Int }
        type T implements I { b(x: String, z: Int!, w: Int): Int }
        """,
        "2:20 3:28 Interface field argument I.b(x:) expects type Int but T.b(x:) is type String.",
        "2:25 3:23 Interface field argument I.b(y:) expected but T.b does not provide it.",
        "3:36 2:15 Argument \"T.b(z:)\" must not be required type \"Int!\" if not provided by the Interface field \"I.b\".");

    [Fact]
    public void NotAnInterface_IsRejected() => SchemaExpectation.Rejects(
        """
        type B implements Query & B { a: Int }
        enum E { A }
        type C implements E { a: Int }
        """,
        "2:19 Type B must only implement Interface types, it cannot implement Query.",
        "2:27 Type B must only implement Interface types, it cannot implement B.",
        "4:19 Type C must only implement Interface types, it cannot implement E.");

    [Fact]
    public void ImplementedTwice_IsRejected() => SchemaExpectation.Rejects(
        """
        interface I { a: Int }
        type T implements I & I { a: Int }
        type S implements I { a: Int }
        extend type S implements I
        """,
        "3:19 3:23 Type T can only implement I once.",
        "4:19 5:26 Type S can only implement I once.");

    [Fact]
    public void ItselfAndEachOther_IsRejected() => SchemaExpectation.Rejects(
        """
        interface I implements I { a: Int }
        interface J implements K { a: Int }
        interface K implements J { a: Int }
        """,
        "2:24 Type I cannot implement itself because it would create a circular reference.",
        "4:24 3:24 Type J cannot implement K because it would create a circular reference.",
        "3:24 4:24 Type K cannot implement J because it would create a circular reference.");

    [Fact]
    public void AncestorNotImplemented_IsRejected() => SchemaExpectation.Rejects(
        """
        interface I implements J { a: Int }
        interface J { a: Int }
        type T implements I { a: Int }
        """,
        "2:24 4:19 Type T must implement J because it is implemented by I.");

    [Fact]
    public void DeprecatedOnlyInTheImplementation_IsRejected() => SchemaExpectation.Rejects(
        """
        interface I { a: Int }
        type T implements I { a: Int @deprecated }
        """,
        "3:30 3:26 Interface field I.a is not deprecated, so implementation field T.a must not be deprecated.");
}
