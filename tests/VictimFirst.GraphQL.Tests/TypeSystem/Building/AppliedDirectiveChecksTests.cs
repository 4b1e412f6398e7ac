namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class AppliedDirectiveChecksTests
{
    [Fact]
    public void RepeatableDirective_IsAccepted() => SchemaExpectation.Accepts(
        """
        directive @d(x: Int) repeatable on OBJECT | SCALAR
        type B @d @d(x: 1) { a: Int }
        extend type B @d
        scalar S @specifiedBy(url: "x") @d
        """);

    [Fact]
    public void UnknownDirective_IsRejected() => SchemaExpectation.Rejects(
        "type B @foo { a: Int @bar }",
        "2:8 Unknown directive \"@foo\".",
        "2:22 Unknown directive \"@bar\".");

    [Fact]
    public void WrongPlace_IsRejected() => SchemaExpectation.Rejects(
        """
        type B @skip(if: true) { a: Int @specifiedBy(url: "x") }
        """,
        "2:8 Directive \"@skip\" may not be used on OBJECT.",
        "2:33 Directive \"@specifiedBy\" may not be used on FIELD_DEFINITION.");

    [Fact]
    public void RepeatedDirective_IsRejected() => SchemaExpectation.Rejects(
        "type B { a: Int @deprecated @deprecated }",
        "2:17 2:29 The directive \"@deprecated\" can only be used once at this location.");

    [Fact]
    public void RepeatedAcrossAnExtension_IsRejected() => SchemaExpectation.Rejects(
        """
        directive @d on OBJECT
        type B @d { a: Int }
        extend type B @d
        """,
        "3:8 4:15 The directive \"@d\" can only be used once at this location.");

    [Fact]
    public void UnknownArgument_WithSuggestion() => SchemaExpectation.Rejects(
        """
        type B { a: Int @deprecated(reson: "x") }
        """,
        "2:29 Unknown argument \"reson\" on directive \"@deprecated\". Did you mean \"reason\"?");

    [Fact]
    public void RepeatedArgument_IsRejected() => SchemaExpectation.Rejects(
        """
        directive @d(a: Int!) on OBJECT
        type B @d(a: 1, a: 2) { a: Int }
        """,
        "3:11 3:17 There can be only one argument named \"a\".");

    [Fact]
    public void MissingArgument_IsRejected() => SchemaExpectation.Rejects(
        """
        directive @d(a: Int!) on OBJECT
        type B @d { a: Int }
        """,
        "3:8 Argument \"@d(a:)\" of type \"Int!\" is required, but it was not provided.");

    [Fact]
    public void WrongValue_IsRejected() => SchemaExpectation.Rejects(
        """
        directive @d(a: [[String!]!]!) on FIELD_DEFINITION
        type B { a: Int @d(a: [["x", 1], null]) b: Int @deprecated(reason: 1) }
        """,
        "3:30 String cannot represent a non string value: 1",
        "3:34 Expected value of non-null type \"[String!]!\" not to be null.",
        "3:68 String cannot represent a non string value: 1");

    [Fact]
    public void EveryPlaceIsChecked_IsRejected() => SchemaExpectation.Rejects(
        """
        schema @a { query: Query }
        scalar S @a
        interface I @a { f(x: Int @a): Int @a }
        union U @a = Query
        enum E @a { A @a }
        input N @a { x: Int @a }
        directive @d(x: Int @a) on FIELD
        extend scalar S @b
        """,
        "2:8 Unknown directive \"@a\".",
        "3:10 Unknown directive \"@a\".",
        "9:17 Unknown directive \"@b\".",
        "4:13 Unknown directive \"@a\".",
        "4:36 Unknown directive \"@a\".",
        "4:27 Unknown directive \"@a\".",
        "5:9 Unknown directive \"@a\".",
        "6:8 Unknown directive \"@a\".",
        "6:15 Unknown directive \"@a\".",
        "7:9 Unknown directive \"@a\".",
        "7:21 Unknown directive \"@a\".",
        "8:21 Unknown directive \"@a\".");
}
