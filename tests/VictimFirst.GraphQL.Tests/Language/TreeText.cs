using System.Collections;
using System.Reflection;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

/// <summary>
/// A tree as text for comparisons: node types and their properties, without positions and without the printer under test.
/// </summary>
internal static class TreeText
{
    public static string Of(object? value) => value switch
    {
        null => "-",
        string or bool or Enum => $"'{value}'",
        SyntaxNode node => $"{node.GetType().Name}({string.Join(", ", Properties(node).Select(p => $"{p.Name}={Of(p.GetValue(node))}"))})",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ => throw new ArgumentException($"No text for {value.GetType()}."),
    };

    private static IEnumerable<PropertyInfo> Properties(SyntaxNode node) => node.GetType().GetProperties()
        .Where(p => p.Name is not ("Start" or "End" or "Source" or "ResponseName")).OrderBy(p => p.Name, StringComparer.Ordinal);
}
