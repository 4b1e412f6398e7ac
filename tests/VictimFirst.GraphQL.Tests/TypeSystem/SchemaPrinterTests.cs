using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.TypeSystem;

public sealed class SchemaPrinterTests
{
    private const string Sdl = """"
        directive @scope(name: String!) on FIELD_DEFINITION | OBJECT

        """
        The root.
        """
        type Query @scope(name: "r") {
          """a field"""
          case(id: ID! = "x", old: Int @deprecated(reason: "no")): Case @scope(name: "c")
          open: Int @deprecated
          cases(where: Filter): [Case!]!
        }

        type Case implements Node {
          id: ID!
          secret: Secret
        }

        interface Node {
          id: ID!
        }

        type Secret {
          word: String
        }

        union Any = Case | Secret

        enum State {
          OPEN
          """shut"""
          CLOSED @deprecated
        }

        input Filter @oneOf {
          state: State
          text: String
        }

        scalar Day @specifiedBy(url: "https://example.org")

        """";

    private static readonly Schema Schema = SchemaBuilder.Build(Sdl);

    [Fact]
    public void Schema_IsPrintedAsItWasWritten() =>
        Assert.Equal(
            Sdl.Replace("\"\"\"\nThe root.\n\"\"\"", "\"\"\"The root.\"\"\"", StringComparison.Ordinal), SchemaPrinter.Print(Schema));

    [Fact]
    public void Printed_BuildsTheSameSchema() =>
        Assert.Equal(SchemaPrinter.Print(Schema), SchemaPrinter.Print(SchemaBuilder.Build(SchemaPrinter.Print(Schema))));

    [Fact]
    public void HiddenType_TakesItsFieldsAndMembershipsAlong()
    {
        var text = SchemaPrinter.Print(Schema, type => type.Name != "Secret");
        Assert.DoesNotContain("ecret", text, StringComparison.Ordinal);
        Assert.Contains("union Any = Case\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void HiddenMembersAndDirectives_AreLeftOut()
    {
        var text = SchemaPrinter.Print(
            Schema, includeMember: m => m.Name is not ("cases" or "old" or "CLOSED" or "text"), includeDirective: name => name != "scope");
        foreach (var hidden in new[] { "cases", "old", "CLOSED", "text", "scope" })
            Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
        Assert.Contains("case(id: ID! = \"x\"): Case\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type Query {\n  a: Int\n}\n\ntype Mutation {\n  a: Int\n}\n")]
    [InlineData("schema {\n  query: Root\n}\n\ntype Root {\n  a: Int\n}\n")]
    [InlineData("\"\"\"d\"\"\"\nschema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n")]
    [InlineData("schema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n\ntype Mutation {\n  a: Int\n}\n")]
    public void SchemaDefinition_IsPrintedWhereItSaysSomething(string sdl) =>
        Assert.Equal(sdl, SchemaPrinter.Print(SchemaBuilder.Build(sdl)));
}
