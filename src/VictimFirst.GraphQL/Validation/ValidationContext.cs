using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation;

/// <summary>What all rules of one validation share: the document, what it refers to, and the errors so far.</summary>
internal sealed class ValidationContext
{
    public const string Code = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>
    /// Steps that rules may take beyond one walk over the document: following fragments from every operation and comparing fields can grow
    /// faster than the text. A document of a real client takes a few hundred.
    /// </summary>
    private const int WorkBudget = 500_000;

    private readonly ValidationOptions options;
    private readonly List<GraphQLError> errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, DefinitionFacts> facts = [];
    private LineIndex? lines;
    private int work;

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        this.options = options;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment) fragments[fragment.Name.Value] = fragment;
        }
    }

    public Schema Schema { get; }
    public DocumentNode Document { get; }
    public bool Suggestions => options.Suggestions;
    public ImmutableArray<GraphQLError> Errors => [.. errors];

    public FragmentDefinitionNode? Fragment(string name) => fragments.GetValueOrDefault(name);

    /// <summary>Variables and fragments that an operation or fragment uses in its own text.</summary>
    public DefinitionFacts FactsOf(DefinitionNode definition)
    {
        if (!facts.TryGetValue(definition, out var known)) facts[definition] = known = DefinitionFacts.Of(Schema, definition);
        return known;
    }

    /// <summary>Every fragment that an operation reaches, each once, breadth first.</summary>
    public List<FragmentDefinitionNode> FragmentsReachedFrom(DefinitionNode definition)
    {
        var reached = new List<FragmentDefinitionNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Add(FactsOf(definition));
        for (var i = 0; i < reached.Count; i++) Add(FactsOf(reached[i]));
        return reached;

        void Add(DefinitionFacts source)
        {
            Spend(source.Spreads.Count);
            foreach (var spread in source.Spreads)
            {
                if (names.Add(spread.Name.Value) && Fragment(spread.Name.Value) is { } fragment) reached.Add(fragment);
            }
        }
    }

    /// <summary>The variables that an operation uses, in its fragments too.</summary>
    public IEnumerable<VariableUsage> VariablesUsedBy(OperationDefinitionNode operation)
    {
        foreach (var usage in FactsOf(operation).Variables) yield return usage;
        if (FactsOf(operation).Spreads.Count == 0) yield break;
        foreach (var fragment in FragmentsReachedFrom(operation))
        {
            Spend(FactsOf(fragment).Variables.Count);
            foreach (var usage in FactsOf(fragment).Variables) yield return usage;
        }
    }

    /// <exception cref="ValidationAbortedException">There are too many errors already.</exception>
    public void Report(ValidationRule rule, string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        if (errors.Count >= options.MaxErrors)
        {
            errors.Add(new GraphQLError
            {
                Message = "Too many validation errors, error limit reached. Validation aborted.",
                Code = Code,
            });
            throw new ValidationAbortedException();
        }

        var locations = ImmutableArray.CreateBuilder<SourceLocation>(nodes.Length);
        lines ??= new LineIndex(Document.Source);
        foreach (var node in nodes) locations.Add(lines.LocationOf(node));
        errors.Add(new GraphQLError { Message = message, Locations = locations.MoveToImmutable(), Code = Code, Rule = rule.Name });
    }

    /// <exception cref="ValidationAbortedException">The document costs more to check than any honest one.</exception>
    public void Spend(int steps)
    {
        work += steps;
        if (work <= WorkBudget) return;
        errors.Add(new GraphQLError { Message = "Validation aborted.", Code = Code });
        throw new ValidationAbortedException();
    }
}

/// <summary>Ends a validation; the reason is already among the errors.</summary>
internal sealed class ValidationAbortedException : Exception;
