namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class InputValueChecksTests
{
    [Fact]
    public void GoodDefaults_IsAccepted() => SchemaExpectation.Accepts(
        """
        type T { f(a: Int = null, b: [Int] = 1, c: E = A, d: I = {a: 1}, e: [E!]! = [A], g: O = {b: 1}, h: ID = 5, i: Float
          = 1): Int }
        enum E { A }
        input I { a: Int! b: Int! = 2 }
        input O @oneOf { a: Int b: Int }
        """);

    [Fact]
    public void RequiredButDeprecated_IsRejected() => SchemaExpectation.Rejects(
        """
        type T { f(a: Int! @deprecated, b: Int! = 1 @deprecated): Int }
        input I { a: Int! @deprecated }
        directive @d(a: Int! @deprecated) on FIELD
        """,
        "4:22 4:17 Required argument @d(a:) cannot be deprecated.",
        "2:20 2:15 Required argument T.f(a:) cannot be deprecated.",
        "3:19 3:14 Required input field I.a cannot be deprecated.");

    [Fact]
    public void DefaultForAFieldOfAnOutputType_IsRejectedAtTheFieldAlone() => SchemaExpectation.Rejects(
        """
        type T { f(a: I = {x: {a: 1}, y: [B]}): Int }
        input I { x: T y: [T!] }
        """,
        "3:14 The type of I.x must be Input Type but got: T.",
        "3:19 The type of I.y must be Input Type but got: [T!].");

    [Fact]
    public void WrongDefaults_IsRejected() => SchemaExpectation.Rejects(
        """
        type T { f(a: Int = "x", b: [Int] = [1, "x"], c: E = B, d: I = {x: 1}, e: Int! = null, g: O = {}, h: Int =
          3000000000): Int }
        enum E { A }
        input I { a: Int! }
        input O @oneOf { a: Int b: Int }
        """,
        "2:21 T.f(a:) has invalid default value: Int cannot represent non-integer value: \"x\"",
        "2:41 T.f(b:) has invalid default value at [1]: Int cannot represent non-integer value: \"x\"",
        "2:54 T.f(c:) has invalid default value: Value \"B\" does not exist in \"E\" enum. Did you mean the enum value \"A\"?",
        "2:64 T.f(d:) has invalid default value: Expected value of type \"I\" to include required field \"a\", found: { x: 1 }.",
        "2:65 T.f(d:) has invalid default value: Expected value of type \"I\" not to include unknown field \"x\". Did you "
            + "mean \"a\"? Found: { x: 1 }.",
        "2:82 T.f(e:) has invalid default value: Expected value of non-null type \"Int!\" not to be null.",
        "2:95 T.f(g:) has invalid default value: Within OneOf Input Object type \"O\", exactly one field must be specified, "
            + "and the value for that field must be non-null.",
        "3:3 T.f(h:) has invalid default value: Int cannot represent non 32-bit signed integer value: 3000000000");
}
