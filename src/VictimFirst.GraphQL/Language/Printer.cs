using System.Collections.Immutable;
using System.Text;

namespace VictimFirst.GraphQL.Language;

/// <summary>
/// Writes a syntax tree as text that parses back to the same tree, laid out as the reference implementation does. Works for any node.
/// </summary>
public static class Printer
{
    /// <summary>A longest line for arguments, lists and objects; beyond it each item has a line of its own.</summary>
    private const int MaxLineLength = 80;

    public static string Print(SyntaxNode node) => node switch
    {
        DocumentNode document => string.Join("\n\n", document.Definitions.Select(Print)),
        OperationDefinitionNode operation => Operation(operation),
        VariableDefinitionNode variable => Described(variable) + NameAndType(Print(variable.Variable), variable.Type, variable.DefaultValue)
            + Directives(variable.Directives),
        FragmentDefinitionNode fragment => $"{Described(fragment)}fragment {fragment.Name} on {fragment.TypeCondition.Name}"
            + $"{Directives(fragment.Directives)} {Print(fragment.SelectionSet)}",
        SelectionSetNode set => Block(set.Selections.Select(Print)),
        FieldNode field => Field(field),
        FragmentSpreadNode spread => $"...{spread.Name}{Directives(spread.Directives)}",
        InlineFragmentNode inline => (inline.TypeCondition is null ? "..." : $"... on {inline.TypeCondition.Name}")
            + $"{Directives(inline.Directives)} {Print(inline.SelectionSet)}",
        DirectiveNode directive => $"@{directive.Name}{Parenthesised(directive.Arguments)}",
        ArgumentNode argument => $"{argument.Name}: {Print(argument.Value)}",
        NameNode name => name.Value,
        ValueNode value => Value(value),
        TypeNode type => Type(type),
        _ => TypeSystemPrinter.Print(node),
    };

    internal static string Described(DefinitionNode node) => node.Description is null ? string.Empty : Print(node.Description) + "\n";

    internal static string NameAndType(string name, TypeNode type, ValueNode? defaultValue) =>
        $"{name}: {Type(type)}{(defaultValue is null ? string.Empty : $" = {Value(defaultValue)}")}";

    /// <summary>Each with a blank before it.</summary>
    internal static string Directives(ImmutableArray<DirectiveNode> directives) => string.Concat(directives.Select(d => " " + Print(d)));

    internal static string Block(IEnumerable<string> lines) => $"{{\n{Indented(lines)}\n}}";

    internal static string Indented(IEnumerable<string> lines) =>
        "  " + string.Join('\n', lines).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Operation(OperationDefinitionNode node)
    {
        var variables = node.Variables.Select(Print).ToList();
        var list = variables.Count == 0 ? string.Empty
            : variables.Exists(v => v.Contains('\n', StringComparison.Ordinal)) ? $"(\n{string.Join('\n', variables)}\n)"
            : $"({string.Join(", ", variables)})";
        var isShorthand = node is { Kind: OperationKind.Query, Name: null, Description: null }
            && node.Variables.IsEmpty && node.Directives.IsEmpty;
        var name = node.Name is null ? (list.Length > 0 ? " " : string.Empty) : $" {node.Name}";
        return isShorthand
            ? Print(node.SelectionSet)
            : $"{Described(node)}{Keyword(node.Kind)}{name}{list}{Directives(node.Directives)} {Print(node.SelectionSet)}";
    }

    internal static string Keyword(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    private static string Field(FieldNode node)
    {
        var name = node.Alias is null ? node.Name.Value : $"{node.Alias}: {node.Name}";
        var arguments = Parenthesised(node.Arguments);
        if (name.Length + arguments.Length > MaxLineLength)
        {
            arguments = $"(\n{Indented(node.Arguments.Select(Print))}\n)";
        }

        return name + arguments + Directives(node.Directives) + (node.SelectionSet is null ? string.Empty : " " + Print(node.SelectionSet));
    }

    private static string Parenthesised(ImmutableArray<ArgumentNode> arguments) =>
        arguments.IsEmpty ? string.Empty : $"({string.Join(", ", arguments.Select(Print))})";

    private static string Type(TypeNode type) => type switch
    {
        ListTypeNode list => $"[{Type(list.Item)}]",
        NonNullTypeNode nonNull => Type(nonNull.Inner) + "!",
        _ => ((NamedTypeNode)type).Name.Value,
    };

    private static string Value(ValueNode value) => value switch
    {
        VariableNode variable => "$" + variable.Name,
        IntValueNode number => number.Raw,
        FloatValueNode number => number.Raw,
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        StringValueNode { IsBlock: true } text when BlockString.CanHold(text.Value) => BlockString.Print(text.Value),
        StringValueNode text => Quoted(text.Value),
        ListValueNode list => List(list),
        _ => Object((ObjectValueNode)value),
    };

    private static string List(ListValueNode list)
    {
        var items = list.Values.Select(Value).ToList();
        var line = $"[{string.Join(", ", items)}]";
        return line.Length > MaxLineLength ? $"[\n{Indented(items)}\n]" : line;
    }

    private static string Object(ObjectValueNode value)
    {
        var fields = value.Fields.Select(Print).ToList();
        var line = $"{{ {string.Join(", ", fields)} }}";
        return line.Length > MaxLineLength ? Block(fields) : line;
    }

    /// <summary>A string literal with its quotes: everything that is not printable as itself is escaped.</summary>
    internal static string Quoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append("\\u").Append(((int)c).ToString("X4", null)),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }
}
