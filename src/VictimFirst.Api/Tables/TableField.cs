using System.Collections.Immutable;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Tables;

/// <summary>A field as a document asks for it.</summary>
/// <param name="Key">The response name: the alias, or the field's own name.</param>
/// <param name="Selections">What is asked for below it, wherever in the document; none for a leaf.</param>
internal sealed record TableField(
    string Key, FieldDefinition Definition, ImmutableArray<ArgumentNode> Arguments, ImmutableArray<SelectionSetNode> Selections)
{
    public string Name => Definition.Name;

    public GraphQLType Type => Definition.Type;

    public bool IsList => Type.Nullable is ListType;

    public bool IsNumber => !IsList && Type.Named is ScalarType { Name: "Int" or "Float" or "Long" or "Decimal" };

    /// <summary>Leaves that are no numbers, lists of leaves among them.</summary>
    public bool IsText => Type.Named.IsLeaf && !IsNumber;

    public static TableField Of(FieldNode node, FieldDefinition definition) =>
        new(node.ResponseName, definition, node.Arguments, node.SelectionSet is { } set ? [set] : []);

    public TableField With(FieldNode node) => node.SelectionSet is { } set ? this with { Selections = Selections.Add(set) } : this;

    /// <summary>The value of an argument that takes an enum, from the document, the variables or their default.</summary>
    /// <returns>Null where there is none.</returns>
    public string? Argument(string name, JsonElement variables, OperationDefinitionNode operation)
    {
        if (Definition.Argument(name)?.Type.Named is not EnumType) return null;
        return Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value switch
        {
            EnumValueNode literal => literal.Value,
            VariableNode { Name.Value: var variable } =>
                variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(variable, out var given)
                    ? given.ValueKind == JsonValueKind.String ? given.GetString() : null
                    : (operation.Variables.FirstOrDefault(v => v.Variable.Name.Value == variable)?.DefaultValue as EnumValueNode)?.Value,
            _ => null,
        };
    }
}
