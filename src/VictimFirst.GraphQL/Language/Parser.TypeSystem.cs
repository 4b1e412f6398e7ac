using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Language;

/// <content>Type-system definitions and extensions. Specification section 3.</content>
internal sealed partial class Parser
{
    private TypeSystemDefinitionNode ParseTypeSystemDefinition(int start, StringValueNode? description, bool isExtension = false)
    {
        var keyword = lexer.Value;
        Advance();
        return keyword switch
        {
            "schema" => ParseSchema(start, description, isExtension),
            "directive" => ParseDirectiveDefinition(start, description),
            "scalar" => ParseScalar(start, description, isExtension),
            "type" => ParseObjectType(start, description, isExtension),
            "interface" => ParseInterface(start, description, isExtension),
            "union" => ParseUnion(start, description, isExtension),
            "enum" => ParseEnum(start, description, isExtension),
            _ => ParseInputObject(start, description, isExtension),
        };
    }

    private TypeSystemDefinitionNode ParseExtension(int start) =>
        Peek(TokenKind.Name) && lexer.Text is "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input"
            ? ParseTypeSystemDefinition(start, description: null, isExtension: true)
            : throw Unexpected();

    /// <summary>An extension must add something; a definition need not.</summary>
    private T Finish<T>(T node, bool isEmpty) where T : TypeSystemDefinitionNode => node.IsExtension && isEmpty ? throw Unexpected() : node;

    private SchemaDefinitionNode ParseSchema(int start, StringValueNode? description, bool isExtension)
    {
        var node = new SchemaDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Directives = ParseDirectives(isConstant: true),
            OperationTypes = isExtension
                ? OptionalMany(TokenKind.LeftBrace, static parser => parser.ParseOperationType(), TokenKind.RightBrace)
                : Many(TokenKind.LeftBrace, static parser => parser.ParseOperationType(), TokenKind.RightBrace),
            Start = start,
            End = lexer.PreviousEnd,
        };
        return Finish(node, node.Directives.IsEmpty && node.OperationTypes.IsEmpty);
    }

    private OperationTypeNode ParseOperationType()
    {
        var start = lexer.Start;
        var kind = ParseOperationKind();
        Expect(TokenKind.Colon);
        return new OperationTypeNode { Kind = kind, Type = ParseNamedType(), Start = start, End = lexer.PreviousEnd };
    }

    private ScalarTypeDefinitionNode ParseScalar(int start, StringValueNode? description, bool isExtension)
    {
        var node = new ScalarTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = lexer.PreviousEnd,
        };
        return Finish(node, node.Directives.IsEmpty);
    }

    private ObjectTypeDefinitionNode ParseObjectType(int start, StringValueNode? description, bool isExtension)
    {
        var node = new ObjectTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ParseName(),
            Interfaces = ParseImplements(),
            Directives = ParseDirectives(isConstant: true),
            Fields = OptionalMany(TokenKind.LeftBrace, static parser => parser.ParseFieldDefinition(), TokenKind.RightBrace),
            Start = start,
            End = lexer.PreviousEnd,
        };
        return Finish(node, node.Interfaces.IsEmpty && node.Directives.IsEmpty && node.Fields.IsEmpty);
    }

    private InterfaceTypeDefinitionNode ParseInterface(int start, StringValueNode? description, bool isExtension)
    {
        var node = new InterfaceTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ParseName(),
            Interfaces = ParseImplements(),
            Directives = ParseDirectives(isConstant: true),
            Fields = OptionalMany(TokenKind.LeftBrace, static parser => parser.ParseFieldDefinition(), TokenKind.RightBrace),
            Start = start,
            End = lexer.PreviousEnd,
        };
        return Finish(node, node.Interfaces.IsEmpty && node.Directives.IsEmpty && node.Fields.IsEmpty);
    }

    private ImmutableArray<NamedTypeNode> ParseImplements() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, static parser => parser.ParseNamedType()) : [];

    private UnionTypeDefinitionNode ParseUnion(int start, StringValueNode? description, bool isExtension)
    {
        var node = new UnionTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Members = Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, static parser => parser.ParseNamedType()) : [],
            Start = start,
            End = lexer.PreviousEnd,
        };
        return Finish(node, node.Directives.IsEmpty && node.Members.IsEmpty);
    }

    private EnumTypeDefinitionNode ParseEnum(int start, StringValueNode? description, bool isExtension)
    {
        var node = new EnumTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Values = OptionalMany(TokenKind.LeftBrace, static parser => parser.ParseEnumValue(), TokenKind.RightBrace),
            Start = start,
            End = lexer.PreviousEnd,
        };
        return Finish(node, node.Directives.IsEmpty && node.Values.IsEmpty);
    }

    private InputObjectTypeDefinitionNode ParseInputObject(int start, StringValueNode? description, bool isExtension)
    {
        var node = new InputObjectTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Fields = OptionalMany(TokenKind.LeftBrace, static parser => parser.ParseInputValue(), TokenKind.RightBrace),
            Start = start,
            End = lexer.PreviousEnd,
        };
        return Finish(node, node.Directives.IsEmpty && node.Fields.IsEmpty);
    }
}
