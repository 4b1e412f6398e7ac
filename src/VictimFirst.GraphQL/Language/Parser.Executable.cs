using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Language;

/// <content>Operations and fragments. Specification sections 2.3 to 2.8 and 2.11.</content>
internal sealed partial class Parser
{
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode
        {
            Kind = OperationKind.Query,
            SelectionSet = selectionSet,
            Start = selectionSet.Start,
            End = selectionSet.End,
        };
    }

    private OperationDefinitionNode ParseOperation(int start, StringValueNode? description) => new()
    {
        Description = description,
        Kind = ParseOperationKind(),
        Name = Peek(TokenKind.Name) ? ParseName() : null,
        Variables = OptionalMany(TokenKind.LeftParenthesis, static parser => parser.ParseVariableDefinition(), TokenKind.RightParenthesis),
        Directives = ParseDirectives(isConstant: false),
        SelectionSet = ParseSelectionSet(),
        Start = start,
        End = lexer.PreviousEnd,
    };

    /// <summary>Reads past the name before it looks at it, as <see cref="ParseDirectiveLocation"/> does.</summary>
    private OperationKind ParseOperationKind()
    {
        var name = ParseName();
        return name.Value switch
        {
            "query" => OperationKind.Query,
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => throw UnexpectedName(name),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = ParseTypeReference(),
            DefaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = lexer.PreviousEnd,
        };
    }

    private SelectionSetNode ParseSelectionSet()
    {
        Enter();
        var start = lexer.Start;
        Expect(TokenKind.LeftBrace);
        var selections = new ItemList<SelectionNode>();
        do
        {
            selections.Add(Peek(TokenKind.Spread) ? ParseFragment() : ParseField());
        }
        while (!Skip(TokenKind.RightBrace));
        Leave();
        return new SelectionSetNode { Selections = selections.ToImmutable(), Start = start, End = lexer.PreviousEnd };
    }

    private FieldNode ParseField()
    {
        var nameOrAlias = ParseName();

        // Most fields are a name, and perhaps a selection set.
        switch (lexer.Kind)
        {
            case TokenKind.Name or TokenKind.RightBrace:
                return new FieldNode { Name = nameOrAlias, Start = nameOrAlias.Start, End = nameOrAlias.End };
            case TokenKind.LeftBrace:
                return new FieldNode
                {
                    Name = nameOrAlias,
                    SelectionSet = ParseSelectionSet(),
                    Start = nameOrAlias.Start,
                    End = lexer.PreviousEnd,
                };
        }

        var name = Skip(TokenKind.Colon) ? ParseName() : null;
        return new FieldNode
        {
            Alias = name is null ? null : nameOrAlias,
            Name = name ?? nameOrAlias,
            Arguments = ParseArguments(isConstant: false),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = Peek(TokenKind.LeftBrace) ? ParseSelectionSet() : null,
            Start = nameOrAlias.Start,
            End = lexer.PreviousEnd,
        };
    }

    private SelectionNode ParseFragment()
    {
        var start = lexer.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            return new FragmentSpreadNode
            {
                Name = ParseName(),
                Directives = ParseDirectives(isConstant: false),
                Start = start,
                End = lexer.PreviousEnd,
            };
        }

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Start = start,
            End = lexer.PreviousEnd,
        };
    }

    private FragmentDefinitionNode ParseFragmentDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("fragment");

        // FragmentName is any name but "on" (section 2.8).
        if (Peek(TokenKind.Name) && lexer.Text is "on") throw Unexpected();
        var name = ParseName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Start = start,
            End = lexer.PreviousEnd,
        };
    }
}
