using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

public sealed class ParserTests
{
    private static DocumentNode Parse(string text) => GraphQLParser.Parse(new Source(text));

    private static T Only<T>(string text) where T : DefinitionNode => Assert.IsType<T>(Assert.Single(Parse(text).Definitions));

    private static ValueNode Value(string text) => GraphQLParser.ParseValue(new Source(text));

    [Fact]
    public void ShorthandQuery_IsAnAnonymousQuery()
    {
        var operation = Only<OperationDefinitionNode>("{ a }");
        Assert.Equal(OperationKind.Query, operation.Kind);
        Assert.Null(operation.Name);
        Assert.Equal("a", Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections)).ResponseName);
    }

    [Fact]
    public void Operation_HasDescriptionNameVariablesAndDirectives()
    {
        var operation = Only<OperationDefinitionNode>("\"why\" subscription S(\"each\" $a: [Int!]! = [1] @x, $b: T) @y(z: $a) { a }");
        Assert.Equal("why", operation.Description?.Value);
        Assert.Equal(OperationKind.Subscription, operation.Kind);
        Assert.Equal("S", operation.Name?.Value);
        Assert.Equal(["a", "b"], operation.Variables.Select(v => v.Variable.Name.Value));
        Assert.Equal("each", operation.Variables[0].Description?.Value);
        Assert.Equal("[Int!]!", Printer.Print(operation.Variables[0].Type));
        Assert.Equal("x", Assert.Single(operation.Variables[0].Directives).Name.Value);
        Assert.Equal("y", Assert.Single(operation.Directives).Name.Value);
    }

    [Fact]
    public void Field_HasAliasArgumentsDirectivesAndSelection()
    {
        var field = Assert.IsType<FieldNode>(Only<OperationDefinitionNode>("{ x: a(b: 1) @c { d } }").SelectionSet.Selections[0]);
        Assert.Equal(("x", "a", "x"), (field.Alias?.Value, field.Name.Value, field.ResponseName));
        Assert.Equal("b", Assert.Single(field.Arguments).Name.Value);
        Assert.Equal("c", Assert.Single(field.Directives).Name.Value);
        Assert.Single(field.SelectionSet!.Selections);
    }

    [Fact]
    public void Fragments_AreSpreadsOrInline()
    {
        var selections = Only<OperationDefinitionNode>("{ ...F ...on T { a } ... @x { a } ...onX }").SelectionSet.Selections;
        Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("T", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition?.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal("onX", Assert.IsType<FragmentSpreadNode>(selections[3]).Name.Value);
    }

    [Fact]
    public void FragmentDefinition_MayHaveADescription() =>
        Assert.Equal("d", Only<FragmentDefinitionNode>("\"\"\"d\"\"\" fragment F on T { a }").Description?.Value);

    [Fact]
    public void Keywords_AreNamesWhereNamesAreAllowed()
    {
        var text = "query query($type: input) { fragment: on on(null: true, true: $type) type ...fragment } fragment fragment on on { on }";
        Assert.Equal(2, Parse(text).Definitions.Length);
    }

    [Theory]
    [InlineData("1", typeof(IntValueNode))]
    [InlineData("-0", typeof(IntValueNode))]
    [InlineData("1.5e-3", typeof(FloatValueNode))]
    [InlineData("0E+1", typeof(FloatValueNode))]
    [InlineData("\"\"", typeof(StringValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("nullable", typeof(EnumValueNode))]
    [InlineData("$a", typeof(VariableNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    public void Value_HasTheKindOfItsText(string text, Type kind) => Assert.IsType(kind, Value(text));

    [Theory]
    [InlineData("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "a\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u00e9\\u{E9}\\u{0000E9}\"", "\u00e9\u00e9\u00e9")]
    [InlineData("\"\\uD83D\\uDE00\\u{1F600}\U0001F600\"", "\U0001F600\U0001F600\U0001F600")]
    [InlineData("\"\t\u0001\"", "\t\u0001")]
    public void QuotedString_HasItsEscapesResolved(string text, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Value(text)).Value);

    [Fact]
    public void IgnoredTokens_AreIgnored() =>
        Assert.Equal("a,b", string.Join(',', Only<OperationDefinitionNode>("\uFEFF,{ # x } \r a,,\t\r\n b,#\n}").SelectionSet.Selections
            .Cast<FieldNode>().Select(f => f.Name.Value)));

    [Fact]
    public void Nodes_KnowWhereTheyStand()
    {
        var document = Parse(" { a(b: [1, 2]) }  ");
        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        var argument = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]).Arguments[0];
        Assert.Equal((1, 17), (operation.Start, operation.End));
        Assert.Equal("b: [1, 2]", document.Source.Body[argument.Start..argument.End]);
        Assert.Equal("[1, 2]", document.Source.Body[argument.Value.Start..argument.Value.End]);
    }

    [Fact]
    public void EqualNames_AreOneString()
    {
        var selections = Only<OperationDefinitionNode>("{ victim victim }").SelectionSet.Selections.Cast<FieldNode>().ToList();
        Assert.Same(selections[0].Name.Value, selections[1].Name.Value);
    }

    [Fact]
    public void TypeSystemDocument_IsReadInFull()
    {
        var document = Parse("""
            "s" schema @a { query: Q mutation: M }
            scalar S @b
            type T implements & A & B @c { "f" f("x" x: [Int!]! = [1] @d): T! @e g: Int }
            interface A implements B { f: Int }
            union U @f = | T | Q
            enum E { "v" V @g W }
            input I { a: Int = 1 @h b: I }
            directive @d(a: Int, b: I) repeatable on | FIELD | OBJECT
            extend schema @x { subscription: S }
            extend scalar S @x
            extend type T implements C
            extend interface A @x
            extend union U = A
            extend enum E { X }
            extend input I { c: Int }
            """);
        Assert.Equal(15, document.Definitions.Length);
        Assert.Equal(7, document.Definitions.Count(d => ((TypeSystemDefinitionNode)d).IsExtension));
        var type = Assert.IsType<ObjectTypeDefinitionNode>(document.Definitions[2]);
        Assert.Equal(["A", "B"], type.Interfaces.Select(i => i.Name.Value));
        Assert.Equal("f", type.Fields[0].Description?.Value);
        Assert.Equal("[1]", Printer.Print(type.Fields[0].Arguments[0].DefaultValue!));
        var directive = Assert.IsType<DirectiveDefinitionNode>(document.Definitions[7]);
        Assert.True(directive.IsRepeatable);
        Assert.Equal(["FIELD", "OBJECT"], directive.Locations.Select(l => l.Value));
    }

    [Theory]
    [InlineData("{ a }")]
    [InlineData("{ a { b } }")]
    [InlineData("{ b: a }")]
    [InlineData("{ ...F }")]
    [InlineData("{ ... { a } }")]
    public void Lists_ThatASelectionDoesNotHave_AreEmpty(string text)
    {
        var operation = Assert.IsType<OperationDefinitionNode>(GraphQLParser.Parse(new Source(text)).Definitions[0]);
        var selection = operation.SelectionSet.Selections[0];
        Assert.Empty(selection.Directives);
        if (selection is FieldNode field)
            Assert.Empty(field.Arguments);
    }
}
