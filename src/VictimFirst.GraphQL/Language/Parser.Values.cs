using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Language;

/// <content>Values. Specification section 2.10.</content>
internal sealed partial class Parser
{
    private ValueNode ParseValue(bool isConstant)
    {
        var start = lexer.Start;
        var end = lexer.End;
        var text = lexer.Value!;
        switch (lexer.Kind)
        {
            case TokenKind.LeftBracket:
                return ParseList(isConstant);
            case TokenKind.LeftBrace:
                return ParseObject(isConstant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode { Raw = text, Start = start, End = end };
            case TokenKind.Float:
                Advance();
                return new FloatValueNode { Raw = text, Start = start, End = end };
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                Advance();
                return text switch
                {
                    "true" => new BooleanValueNode { Value = true, Start = start, End = end },
                    "false" => new BooleanValueNode { Value = false, Start = start, End = end },
                    "null" => new NullValueNode { Start = start, End = end },
                    _ => new EnumValueNode { Value = text, Start = start, End = end },
                };
            case TokenKind.Dollar:
                return isConstant ? throw VariableInConstant() : ParseVariable();
            default:
                throw Unexpected();
        }
    }

    private VariableNode ParseVariable()
    {
        var start = lexer.Start;
        Expect(TokenKind.Dollar);
        return new VariableNode { Name = ParseName(), Start = start, End = lexer.PreviousEnd };
    }

    private GraphQLException VariableInConstant()
    {
        var start = lexer.Start;
        Advance();
        return ErrorAt(start, Peek(TokenKind.Name) ? $"Unexpected variable \"${lexer.Value}\" in constant value." : "Unexpected \"$\".");
    }

    private StringValueNode ParseString()
    {
        var node = new StringValueNode
        {
            Value = lexer.Value!,
            IsBlock = lexer.Kind == TokenKind.BlockString,
            Start = lexer.Start,
            End = lexer.End,
        };
        Advance();
        return node;
    }

    private ListValueNode ParseList(bool isConstant)
    {
        Enter();
        var start = lexer.Start;
        Advance();
        var values = new ItemList<ValueNode>();
        while (!Skip(TokenKind.RightBracket)) values.Add(ParseValue(isConstant));
        Leave();
        return new ListValueNode { Values = values.ToImmutable(), Start = start, End = lexer.PreviousEnd };
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        Enter();
        var start = lexer.Start;
        Advance();
        var fields = new ItemList<ArgumentNode>();
        while (!Skip(TokenKind.RightBrace)) fields.Add(ParseArgument(isConstant));
        Leave();
        return new ObjectValueNode { Fields = fields.ToImmutable(), Start = start, End = lexer.PreviousEnd };
    }
}
