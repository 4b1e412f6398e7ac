using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Gathers everything that is wrong with a schema document, so that one run shows it all.</summary>
internal sealed class SchemaProblems(Source source)
{
    private readonly List<GraphQLError> errors = [];
    private LineIndex? lines;

    /// <summary>A problem that only shows once the types are there (section 3).</summary>
    /// <returns>True: all problems are of interest.</returns>
    public bool Report(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        Add(message, nodes, rule: null);
        return true;
    }

    /// <summary>A problem of the document as such.</summary>
    /// <param name="rule">The rule's name in the reference implementation.</param>
    /// <param name="message">In the reference implementation's words.</param>
    /// <param name="nodes">Where.</param>
    public void ReportRule(string rule, string message, params ReadOnlySpan<SyntaxNode?> nodes) => Add(message, nodes, rule);

    private void Add(string message, ReadOnlySpan<SyntaxNode?> nodes, string? rule)
    {
        var locations = ImmutableArray.CreateBuilder<SourceLocation>();
        lines ??= new LineIndex(source);
        foreach (var node in nodes)
        {
            if (node is not null) locations.Add(lines.LocationOf(node));
        }

        errors.Add(new GraphQLError { Message = message, Locations = locations.DrainToImmutable(), Rule = rule });
    }

    public void ThrowIfAny()
    {
        if (errors.Count > 0) throw new SchemaException([.. errors]);
    }
}
