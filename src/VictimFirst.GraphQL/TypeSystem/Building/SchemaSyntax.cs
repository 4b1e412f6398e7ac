using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>A schema document sorted by what it defines. Of a name defined twice the first definition counts.</summary>
internal sealed class SchemaSyntax
{
    private SchemaSyntax(DocumentNode document)
    {
        Document = document;
        SchemaParts = [.. document.Definitions.OfType<SchemaDefinitionNode>().OrderBy(d => d.IsExtension)];
        Directives = [.. document.Definitions.OfType<DirectiveDefinitionNode>()];
        var extensions = document.Definitions.OfType<TypeDefinitionNode>().Where(d => d.IsExtension).ToLookup(d => d.Name.Value);
        Types =
        [
            .. document.Definitions.OfType<TypeDefinitionNode>().Where(d => !d.IsExtension).DistinctBy(d => d.Name.Value)
                .Select(d => new TypeSyntax(d, extensions[d.Name.Value])),
        ];
    }

    public DocumentNode Document { get; }

    /// <summary>The schema definition where there is one, then its extensions.</summary>
    public ImmutableArray<SchemaDefinitionNode> SchemaParts { get; }
    public SchemaDefinitionNode? Schema => SchemaParts is [{ IsExtension: false } first, ..] ? first : null;
    public ImmutableArray<DirectiveDefinitionNode> Directives { get; }
    public ImmutableArray<TypeSyntax> Types { get; }
    public IEnumerable<OperationTypeNode> OperationTypes => SchemaParts.SelectMany(p => p.OperationTypes);

    public static SchemaSyntax Of(DocumentNode document) => new(document);
}
