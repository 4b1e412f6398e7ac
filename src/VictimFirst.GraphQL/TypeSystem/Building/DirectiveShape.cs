using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>
/// What can be said of a directive before there are types: where it may stand, and its arguments by whether they must be given.
/// </summary>
internal sealed record DirectiveShape(
    string Name, ImmutableArray<string> Locations, bool IsRepeatable, ImmutableArray<(string Name, string Type, bool IsRequired)> Arguments)
{
    /// <summary>By name; of a name defined twice the last definition counts, and a written one replaces what is built in.</summary>
    public static IReadOnlyDictionary<string, DirectiveShape> In(SchemaSyntax syntax)
    {
        var shapes = BuiltIn.Directives.ToDictionary(
            d => d.Name,
            d => new DirectiveShape(
                d.Name, d.Locations, d.IsRepeatable, [.. d.Arguments.Select(a => (a.Name, a.Type.ToString()!, a.IsRequired))]),
            StringComparer.Ordinal);
        foreach (var node in syntax.Directives)
        {
            shapes[node.Name.Value] = new DirectiveShape(
                node.Name.Value, [.. node.Locations.Select(l => l.Value)], node.IsRepeatable,
                [.. node.Arguments.Select(a => (a.Name.Value, Printer.Print(a.Type), a is { Type: NonNullTypeNode, DefaultValue: null }))]);
        }

        return shapes;
    }
}
