using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Gathers everything that is wrong with a schema document, so that one run shows it all.</summary>
internal sealed class SchemaProblems(Source source)
{
    private readonly List<GraphQLError> errors = [];

    /// <returns>True: all problems are of interest.</returns>
    public bool Report(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        var locations = ImmutableArray.CreateBuilder<SourceLocation>();
        foreach (var node in nodes)
        {
            if (node is not null) locations.Add(source.LocationOf(node.Start));
        }

        errors.Add(new GraphQLError { Message = message, Locations = locations.DrainToImmutable() });
        return true;
    }

    public void ThrowIfAny()
    {
        if (errors.Count > 0) throw new SchemaException([.. errors]);
    }
}
