namespace VictimFirst.GraphQL.Language;

/// <content>Members of type definitions, and directive definitions. Specification sections 3.6, 3.9, 3.10 and 3.13.</content>
internal sealed partial class Parser
{
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.LeftParenthesis, static parser => parser.ParseInputValue(), TokenKind.RightParenthesis);
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = ParseTypeReference(),
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = lexer.PreviousEnd,
        };
    }

    private InputValueDefinitionNode ParseInputValue()
    {
        var start = lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Description = description,
            Name = name,
            Type = ParseTypeReference(),
            DefaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = lexer.PreviousEnd,
        };
    }

    private EnumValueDefinitionNode ParseEnumValue()
    {
        var start = lexer.Start;
        var description = ParseDescription();
        if (Peek(TokenKind.Name) && lexer.Text is "true" or "false" or "null")
        {
            throw ErrorHere($"{lexer.Description} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = lexer.PreviousEnd,
        };
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.LeftParenthesis, static parser => parser.ParseInputValue(), TokenKind.RightParenthesis);
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = Delimited(TokenKind.Pipe, static parser => parser.ParseDirectiveLocation()),
            Start = start,
            End = lexer.PreviousEnd,
        };
    }

    private NameNode ParseDirectiveLocation()
    {
        // The name is read past before it is looked at, so that a broken token behind it is what is reported, as in the reference.
        var name = ParseName();
        return DirectiveLocation.All.Contains(name.Value) ? name : throw UnexpectedName(name);
    }
}
