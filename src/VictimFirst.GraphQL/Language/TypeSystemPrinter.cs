using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Language;

/// <summary>The part of <see cref="Printer"/> for type-system documents.</summary>
internal static class TypeSystemPrinter
{
    public static string Print(SyntaxNode node) => node switch
    {
        TypeSystemDefinitionNode definition =>
            Printer.Described(definition) + (definition.IsExtension ? "extend " : string.Empty) + Definition(definition),
        FieldDefinitionNode field => $"{Printer.Described(field)}{field.Name}{Arguments(field.Arguments)}: {Printer.Print(field.Type)}"
            + Printer.Directives(field.Directives),
        InputValueDefinitionNode input => Printer.Described(input)
            + Printer.NameAndType(input.Name.Value, input.Type, input.DefaultValue) + Printer.Directives(input.Directives),
        EnumValueDefinitionNode value => Printer.Described(value) + value.Name + Printer.Directives(value.Directives),
        OperationTypeNode operation => $"{Printer.Keyword(operation.Kind)}: {operation.Type.Name}",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "Not a node of a document."),
    };

    private static string Definition(TypeSystemDefinitionNode node)
    {
        var directives = Printer.Directives(node.Directives);
        return node switch
        {
            SchemaDefinitionNode schema => $"schema{directives}{Block(schema.OperationTypes)}",
            ScalarTypeDefinitionNode scalar => $"scalar {scalar.Name}{directives}",
            ObjectTypeDefinitionNode type => $"type {type.Name}{Implements(type)}{directives}{Block(type.Fields)}",
            InterfaceTypeDefinitionNode type => $"interface {type.Name}{Implements(type)}{directives}{Block(type.Fields)}",
            UnionTypeDefinitionNode union => $"union {union.Name}{directives}"
                + (union.Members.IsEmpty ? string.Empty : $" = {string.Join(" | ", union.Members.Select(m => m.Name.Value))}"),
            EnumTypeDefinitionNode type => $"enum {type.Name}{directives}{Block(type.Values)}",
            InputObjectTypeDefinitionNode type => $"input {type.Name}{directives}{Block(type.Fields)}",
            _ => Directive((DirectiveDefinitionNode)node),
        };
    }

    private static string Directive(DirectiveDefinitionNode node) =>
        $"directive @{node.Name}{Arguments(node.Arguments)}{(node.IsRepeatable ? " repeatable" : string.Empty)}"
        + $" on {string.Join(" | ", node.Locations.Select(l => l.Value))}";

    private static string Implements(FieldsTypeDefinitionNode node) =>
        node.Interfaces.IsEmpty ? string.Empty : $" implements {string.Join(" & ", node.Interfaces.Select(i => i.Name.Value))}";

    /// <summary>On one line, unless an argument has a description or another part of several lines.</summary>
    private static string Arguments(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.IsEmpty) return string.Empty;
        var texts = arguments.Select(Printer.Print).ToList();
        return texts.Exists(t => t.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{Printer.Indented(texts)}\n)"
            : $"({string.Join(", ", texts)})";
    }

    private static string Block<T>(ImmutableArray<T> members) where T : SyntaxNode =>
        members.IsEmpty ? string.Empty : " " + Printer.Block(members.Select(Printer.Print));
}
