using System.Collections.Concurrent;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Revalidation;

/// <summary>
/// Tells from a document what its operations read, by <c>@revalidates</c> on the root fields. Closed by default: one field without the
/// directive, a document that cannot be read, a mutation or introspection make it <see cref="RevalidatedReading.Other"/>.
/// </summary>
internal sealed class RootFieldsRead(GraphQLServer server)
{
    private const string Directive = "revalidates";

    /// <summary>As many as the engine keeps, or a little more. Past that the cache begins anew.</summary>
    private const int Kept = 256;

    private readonly ConcurrentDictionary<string, RevalidatedReading> byText = new(StringComparer.Ordinal);

    /// <summary>Of all operations of the document together: which of them is asked for does not matter.</summary>
    public RevalidatedReading Of(string text)
    {
        if (byText.TryGetValue(text, out var known)) return known;
        if (byText.Count >= Kept) byText.Clear();
        return byText[text] = Read(text);
    }

    private RevalidatedReading Read(string text)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(new Source(text));
        }
        catch (GraphQLException)
        {
            return RevalidatedReading.Other;
        }

        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        if (operations.Count == 0 || operations.Any(operation => operation.Kind != OperationKind.Query)) return RevalidatedReading.Other;
        var root = server.Schema.Schema.Query;
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToLookup(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        var reading = RevalidatedReading.ReferenceData;
        foreach (var field in operations.SelectMany(operation => FieldsOf(operation.SelectionSet, fragments, spread)))
        {
            var one = ReadingOf(root, field.Name.Value);
            if (one == RevalidatedReading.Other) return one;
            if (one == RevalidatedReading.Statistics) reading = one;
        }

        return reading;
    }

    /// <param name="spread">
    /// Fragments seen before, whose fields are known: a fragment may stand in itself before the document is validated.
    /// </param>
    private static IEnumerable<FieldNode> FieldsOf(
        SelectionSetNode selectionSet, ILookup<string, FragmentDefinitionNode> fragments, HashSet<string> spread) =>
        selectionSet.Selections.SelectMany(selection => selection switch
        {
            FieldNode field => [field],
            InlineFragmentNode inline => FieldsOf(inline.SelectionSet, fragments, spread),
            FragmentSpreadNode { Name.Value: var name } when spread.Add(name) =>
                fragments[name].SelectMany(fragment => FieldsOf(fragment.SelectionSet, fragments, spread)),
            _ => [],
        });

    private static RevalidatedReading ReadingOf(ObjectType root, string name)
    {
        if (name == "__typename") return RevalidatedReading.ReferenceData;
        if (root.Field(name)?.AppliedDirectives.FirstOrDefault(d => d.Name.Value == Directive) is not { } directive)
            return RevalidatedReading.Other;
        return directive.Arguments is [{ Value: BooleanValueNode { Value: false } }]
            ? RevalidatedReading.ReferenceData
            : RevalidatedReading.Statistics;
    }
}
