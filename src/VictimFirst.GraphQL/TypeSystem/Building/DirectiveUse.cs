using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>The directives applied at one place of a schema document, and the kind of place it is.</summary>
internal readonly record struct DirectiveUse(string Location, ImmutableArray<DirectiveNode> Directives)
{
    /// <summary>Each type's and the schema's definition and extensions are separate places, but count as one for uniqueness.</summary>
    public static IEnumerable<DirectiveUse> In(SchemaSyntax syntax)
    {
        yield return new(DirectiveLocation.Schema, [.. syntax.SchemaParts.SelectMany(p => p.Directives)]);
        foreach (var type in syntax.Types)
        {
            yield return new(LocationOf(type.Definition), type.Directives);
            foreach (var field in type.Fields)
            {
                yield return new(DirectiveLocation.FieldDefinition, field.Directives);
                foreach (var argument in field.Arguments) yield return new(DirectiveLocation.ArgumentDefinition, argument.Directives);
            }

            foreach (var field in type.InputFields) yield return new(DirectiveLocation.InputFieldDefinition, field.Directives);
            foreach (var value in type.Values) yield return new(DirectiveLocation.EnumValue, value.Directives);
        }

        foreach (var argument in syntax.Directives.SelectMany(d => d.Arguments))
        {
            yield return new(DirectiveLocation.ArgumentDefinition, argument.Directives);
        }
    }

    private static string LocationOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };
}
