using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>
/// A schema document sorted by what it defines. Until the names have been checked, a type may have several definitions or none but
/// extensions: all that is written under one name counts as one.
/// </summary>
internal sealed class SchemaSyntax
{
    private SchemaSyntax(DocumentNode document)
    {
        Document = document;
        SchemaParts = [.. document.Definitions.OfType<SchemaDefinitionNode>().OrderBy(d => d.IsExtension)];
        Directives = [.. document.Definitions.OfType<DirectiveDefinitionNode>()];
        Types =
        [
            .. document.Definitions.OfType<TypeDefinitionNode>().OrderBy(d => d.IsExtension).GroupBy(d => d.Name.Value)
                .Select(parts => new TypeSyntax(parts.First(), parts.Skip(1))),
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
