namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

public sealed class NameChecksTests
{
    [Fact]
    public void BuiltInsWrittenAgain_IsAccepted() => SchemaExpectation.Accepts(
        """
        scalar Int
        directive @deprecated(reason: String) on FIELD_DEFINITION
        type T { a: Int @deprecated }
        """);

    [Fact]
    public void Extensions_IsAccepted() => SchemaExpectation.Accepts(
        """
        extend type Query { b: S }
        scalar S
        extend schema { mutation: M }
        type M { a: Int }
        """);

    [Fact]
    public void TwoTypesOfOneName_IsRejected() => SchemaExpectation.Rejects(
        """
        type B { a: Int }
        enum B { X }
        """,
        "2:6 3:6 There can be only one type named \"B\".");

    [Fact]
    public void TwoFieldsOfOneName_IsRejected() => SchemaExpectation.Rejects(
        """
        type B { a: Int a: String }
        input I { a: Int a: Int }
        """,
        "2:10 2:17 Field \"B.a\" can only be defined once.",
        "3:11 3:18 Field \"I.a\" can only be defined once.");

    [Fact]
    public void FieldRepeatedInAnExtension_IsRejected() => SchemaExpectation.Rejects(
        "extend type Query { a: Int }",
        "1:14 2:21 Field \"Query.a\" can only be defined once.");

    [Fact]
    public void TwoEnumValuesOfOneName_IsRejected() => SchemaExpectation.Rejects(
        "enum E { A B A }",
        "2:10 2:14 Enum value \"E.A\" can only be defined once.");

    [Fact]
    public void TwoArgumentsOfOneName_IsRejected() => SchemaExpectation.Rejects(
        """
        type B { f(a: Int, a: Int): Int }
        directive @d(a: Int, a: Int) on FIELD
        """,
        "2:12 2:20 Argument \"B.f(a:)\" can only be defined once.",
        "3:14 3:22 Argument \"@d(a:)\" can only be defined once.");

    [Fact]
    public void TwoDirectivesOfOneName_IsRejected() => SchemaExpectation.Rejects(
        """
        directive @d on FIELD
        directive @d on OBJECT
        """,
        "2:12 3:12 There can be only one directive named \"@d\".");

    [Fact]
    public void UnknownTypes_WithSuggestions() => SchemaExpectation.Rejects(
        """
        type B implements Nod { a: Itn, b(c: [Foo!]): Qery }
        union U = Quer
        """,
        "2:19 Unknown type \"Nod\". Did you mean \"ID\"?",
        "2:28 Unknown type \"Itn\". Did you mean \"Int\" or \"ID\"?",
        "2:39 Unknown type \"Foo\".",
        "2:47 Unknown type \"Qery\". Did you mean \"Query\"?",
        "3:11 Unknown type \"Quer\". Did you mean \"Query\"?");

    [Fact]
    public void ExtensionOfNothing_IsRejected() => SchemaExpectation.Rejects(
        "extend type Quer { b: Int }",
        "2:13 Cannot extend type \"Quer\" because it is not defined. Did you mean \"Query\"?");

    [Fact]
    public void ExtensionOfAnotherKind_IsRejected() => SchemaExpectation.Rejects(
        """
        extend enum Query { B }
        enum E { A }
        extend input E { a: Int }
        """,
        "1:1 2:1 Cannot extend non-enum type \"Query\".",
        "3:1 4:1 Cannot extend non-input object type \"E\".");

    [Fact]
    public void TwoSchemaDefinitions_IsRejected() => SchemaExpectation.Rejects(
        """
        schema { query: Query }
        schema { query: Query }
        """,
        "3:1 Must provide only one schema definition.",
        "2:10 3:10 There can be only one query type in schema.");

    [Fact]
    public void TwoRootsOfOneKind_IsRejected() => SchemaExpectation.Rejects(
        "schema { query: Query query: Query }",
        "2:10 2:23 There can be only one query type in schema.");

    [Fact]
    public void ExecutableDefinition_IsRejected() => SchemaExpectation.Rejects(
        "query Q { a }",
        "2:1 A schema document can only hold type system definitions and extensions.");
}
