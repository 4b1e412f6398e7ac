using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Language;

/// <content>Documents and what all definitions share. Specification section 2.2.</content>
internal sealed partial class Parser
{
    public DocumentNode ParseDocument()
    {
        var definitions = new ItemList<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));
        var d = definitions.ToImmutable();
        return new DocumentNode { Source = lexer.Source, Definitions = d, Start = 0, End = lexer.End };
    }

    private DefinitionNode ParseDefinition()
    {
        var start = lexer.Start;
        var description = ParseDescription();
        if (Peek(TokenKind.LeftBrace))
        {
            return description is null
                ? ParseShorthandQuery()
                : throw ErrorAt(start, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (!Peek(TokenKind.Name)) throw Unexpected();
        switch (lexer.Text)
        {
            case "query" or "mutation" or "subscription":
                return ParseOperation(start, description);
            case "fragment":
                return ParseFragmentDefinition(start, description);
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                return ParseTypeSystemDefinition(start, description);
        }

        if (description is not null)
        {
            throw ErrorAt(start, "Unexpected description, only GraphQL definitions support descriptions.");
        }

        return SkipKeyword("extend") ? ParseExtension(start) : throw Unexpected();
    }

    private StringValueNode? ParseDescription() => lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At)) return [];
        var directives = new ItemList<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            var start = lexer.Start;
            Advance();
            directives.Add(new DirectiveNode
            {
                Name = ParseName(),
                Arguments = ParseArguments(isConstant),
                Start = start,
                End = lexer.PreviousEnd,
            });
        }

        return directives.ToImmutable();
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant)
    {
        if (!Skip(TokenKind.LeftParenthesis)) return [];
        var arguments = new ItemList<ArgumentNode>();
        do
        {
            arguments.Add(ParseArgument(isConstant));
        }
        while (!Skip(TokenKind.RightParenthesis));
        return arguments.ToImmutable();
    }

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Name = name, Value = ParseValue(isConstant), Start = start, End = lexer.PreviousEnd };
    }

    private TypeNode ParseTypeReference()
    {
        var start = lexer.Start;
        TypeNode type;
        if (Peek(TokenKind.LeftBracket))
        {
            Enter();
            Advance();
            var item = ParseTypeReference();
            Expect(TokenKind.RightBracket);
            type = new ListTypeNode { Item = item, Start = start, End = lexer.PreviousEnd };
            Leave();
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Inner = type, Start = start, End = lexer.PreviousEnd } : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode { Name = name, Start = name.Start, End = name.End };
    }
}
