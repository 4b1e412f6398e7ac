using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>One type as written: its definition and the extensions that belong to it, seen as one.</summary>
internal sealed class TypeSyntax
{
    public TypeSyntax(TypeDefinitionNode definition, IEnumerable<TypeDefinitionNode> extensions)
    {
        Definition = definition;
        Parts = [definition, .. extensions];
        Directives = [.. Parts.SelectMany(p => p.Directives)];
    }

    public TypeDefinitionNode Definition { get; }
    public string Name => Definition.Name.Value;

    /// <summary>The definition, then the extensions in the order of the document.</summary>
    public ImmutableArray<TypeDefinitionNode> Parts { get; }
    public ImmutableArray<DirectiveNode> Directives { get; }
    public IEnumerable<NamedTypeNode> Interfaces => Parts.OfType<FieldsTypeDefinitionNode>().SelectMany(p => p.Interfaces);
    public IEnumerable<FieldDefinitionNode> Fields => Parts.OfType<FieldsTypeDefinitionNode>().SelectMany(p => p.Fields);
    public IEnumerable<NamedTypeNode> Members => Parts.OfType<UnionTypeDefinitionNode>().SelectMany(p => p.Members);
    public IEnumerable<EnumValueDefinitionNode> Values => Parts.OfType<EnumTypeDefinitionNode>().SelectMany(p => p.Values);
    public IEnumerable<InputValueDefinitionNode> InputFields => Parts.OfType<InputObjectTypeDefinitionNode>().SelectMany(p => p.Fields);
}
