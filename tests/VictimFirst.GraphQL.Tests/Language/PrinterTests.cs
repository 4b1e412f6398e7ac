using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

/// <summary>Layouts compared with graphql-js 17.1.</summary>
public sealed class PrinterTests
{
    private static string Printed(string text) => Printer.Print(GraphQLParser.Parse(new Source(text), ParserLimits.Trusted));

    /// <summary>Where the reference's own text would be read as one definition: <c>enum A { a }</c>.</summary>
    [Theory]
    [InlineData("enum A query { a }", "enum A\n\nquery {\n  a\n}")]
    [InlineData("extend schema @a query { a }", "extend schema @a\n\nquery {\n  a\n}")]
    [InlineData("enum A { b } query { a }", "enum A {\n  b\n}\n\n{\n  a\n}")]
    public void Query_AfterADefinitionWithoutABody_KeepsItsKeyword(string text, string printed) => Assert.Equal(printed, Printed(text));

    [Fact]
    public void ExecutableDocument_IsLaidOut() => Assert.Equal(
        """
        "why"
        query Q($a: [Int!]! = [1, 2] @x, $b: T) @y(z: $a) {
          x: a(b: { c: [null, true, E], d: {} }) @c {
            ...F @skip(if: true)
            ... on T @d {
              e
            }
            ... @d {
              e
            }
          }
        }

        fragment F on T @g {
          h
        }

        {
          a
        }

        query ($a: Int) {
          a
        }
        """.ReplaceLineEndings("\n").Replace("{}", "{  }", StringComparison.Ordinal),
        Printed("""
            "why" query Q($a:[Int!]!=[1 2]@x $b:T)@y(z:$a){x:a(b:{c:[null true E]d:{}})@c{...F@skip(if:true)...on T@d{e}...@d{e}}}
            fragment F on T@g{h} {a} query($a:Int){a}
            """));

    [Fact]
    public void LongArgumentsListsAndObjects_BreakIntoLines() => Assert.Equal(
        """
        {
          a(
            first: [
              "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
            ]
            second: {
              x: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              y: "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
            }
          )
        }
        """,
        Printed("""
            { a(first: ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],
                second: {x: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", y: "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}) }
            """));

    [Fact]
    public void TypeSystemDocument_IsLaidOut()
    {
        const string Text = """"
            "s"
            schema @a {
              query: Q
              mutation: M
            }

            scalar S @b

            type T implements A & B @c {
              """
              two
              lines
              """
              f(
                "x"
                x: [Int!]! = [1] @d
                y: Int
              ): T! @e
              g(x: Int, y: Int): Int
            }

            interface A implements B

            union U @f = T | Q

            enum E {
              "v"
              V @g
              W
            }

            input I {
              a: Int = 1 @h
            }

            directive @d(a: Int, b: I) repeatable on FIELD | OBJECT

            extend schema @x

            extend type T implements C

            extend union U = A
            """";
        Assert.Equal(Text, Printed(Text));
    }

    [Fact]
    public void String_IsEscaped() =>
        Assert.Equal(
            "\"\\\"\\\\\\n\\t\\u0001\\u007F \u00e9\"", Printer.Print(new StringValueNode { Value = "\"\\\n\t\u0001\u007F \u00e9" }));

    [Fact]
    public void BlockStringThatCannotBeHeld_IsQuoted() =>
        Assert.Equal("\"\\n a\"", Printer.Print(new StringValueNode { Value = "\n a", IsBlock = true }));

    [Fact]
    public void AnyDocument_ParsesBackToTheSameTree()
    {
        var random = new RandomDocuments(seed: 20200401);
        for (var i = 0; i < 400; i++)
        {
            var document = random.Next();
            var printed = Printer.Print(document);
            var read = GraphQLParser.Parse(new Source(printed), ParserLimits.Trusted);
            Assert.Equal(TreeText.Of(document), TreeText.Of(read));
            Assert.Equal(printed, Printer.Print(read));
        }
    }
}
