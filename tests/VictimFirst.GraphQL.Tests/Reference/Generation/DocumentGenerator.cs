using System.Text.RegularExpressions;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>Documents over a schema, nearly all of them valid: operations, fragments, variables, directives, merged fields.</summary>
internal sealed partial class DocumentGenerator
{
    private const int MaxDepth = 5;
    private const int MaxFields = 45;

    private readonly SchemaModel schema;
    private readonly Dice dice;
    private readonly DocumentModel document = new();
    private readonly VariablePool variables;
    private readonly Literals literals;
    private readonly Dictionary<string, (string Type, int Depth)> finished = [];
    private readonly List<DefinitionModel> fragments = [];
    private int aliases;
    private int fields;

    private DocumentGenerator(SchemaModel schema, Dice dice)
    {
        this.schema = schema;
        this.dice = dice;
        variables = new VariablePool(schema, dice);
        literals = new Literals(schema, dice, (type, hasDefault) => variables.For(type, hasDefault, 18));
    }

    public static DocumentModel Generate(SchemaModel schema, Dice dice) => new DocumentGenerator(schema, dice).Generate();

    private DocumentModel Generate()
    {
        var count = dice.Chance(70) ? 1 : dice.Between(2, 3);
        for (var i = 0; i < count; i++)
            AddOperation(i, count);
        document.Definitions.AddRange(fragments);
        foreach (var operation in document.Operations)
            Declare(operation);
        var inOrder = dice.Shuffled(document.Definitions);
        document.Definitions.Clear();
        document.Definitions.AddRange(inOrder);
        return document;
    }

    private void AddOperation(int index, int count)
    {
        // The first is the one that is executed, where one is.
        var kind = index == 0 && dice.Chance(75) ? schema.Roots.Find(r => r.Operation == "query") : dice.Pick(schema.Roots);
        var operation = new DefinitionModel
        {
            Operation = kind.Operation,
            OnType = kind.Type,
            Name = count > 1 || dice.Chance(60) ? $"Operation{index}" : null,
            Description = dice.Chance(5) ? dice.Pick(Literals.Strings) : null,
        };
        operation.Directives.AddRange(Uses(kind.Operation.ToUpperInvariant()));
        if (kind.Operation == "subscription")
            operation.Selections.Add(SubscriptionField(kind.Type));
        else
            operation.Selections.AddRange(Selections(kind.Type, 0, kind.Operation == "query"));
        document.Definitions.Add(operation);
    }

    /// <summary>Section 5.2.4.1: exactly one, and nothing decides at run time whether it is there.</summary>
    private SelectionModel SubscriptionField(string root)
    {
        var field = Field(root, schema.Type(root)!.Fields[0], 0);
        field.Directives.RemoveAll(
            d => d.StartsWith("@skip", StringComparison.Ordinal) || d.StartsWith("@include", StringComparison.Ordinal));
        return field;
    }

    private List<SelectionModel> Selections(string parent, int depth, bool isQueryRoot = false)
    {
        var selections = new List<SelectionModel>();
        var count = dice.Between(1, depth < 2 ? 4 : 3);
        for (var i = 0; i < count && (fields < MaxFields || selections.Count == 0); i++)
            selections.Add(Selection(parent, depth, selections));
        if (isQueryRoot && dice.Chance(6))
            selections.Add(IntrospectionSelections.Pick(schema, dice));
        return selections;
    }

    private SelectionModel Selection(string parent, int depth, List<SelectionModel> siblings)
    {
        var type = schema.Type(parent)!;
        if (depth < MaxDepth && dice.Chance(type.Kind == TypeKind.Union ? 70 : 14))
            return Inline(parent, depth);
        if (depth < MaxDepth && dice.Chance(14) && Spread(parent, depth) is { } spread)
            return spread;
        if (type.Fields.Count == 0 || dice.Chance(8))
            return new SelectionModel { Field = "__typename", Parent = parent, Alias = dice.Chance(20) ? $"t{aliases++}" : null };
        if (dice.Chance(12) && siblings.Where(s => s.Definition is not null).ToList() is { Count: > 0 } earlier)
            return Again(dice.Pick(earlier), depth);
        var usable = depth < MaxDepth ? type.Fields : [.. type.Fields.Where(f => !schema.IsComposite(f.Type.Name))];
        return usable.Count == 0
            ? new SelectionModel { Field = "__typename", Parent = parent }
            : Field(parent, dice.Pick(usable), depth);
    }

    private SelectionModel Field(string parent, FieldModel definition, int depth)
    {
        fields++;
        var field = new SelectionModel { Field = definition.Name, Parent = parent, Definition = definition };
        foreach (var argument in dice.Shuffled(definition.Arguments.Where(a => a.IsRequired || dice.Chance(60))))
        {
            var value = literals.Of(argument.Type, 0, argument.Default is not null);
            field.Arguments.Add(new ArgumentModel(argument.Name, value) { Definition = argument });
        }

        // Whatever differs in its arguments needs a name of its own (section 5.3.2).
        if (definition.Arguments.Count > 0 || dice.Chance(12))
            field.Alias = $"a{aliases++}";
        field.Directives.AddRange(Conditions());
        field.Directives.AddRange(Uses("FIELD"));
        if (schema.IsComposite(definition.Type.Name))
            field.Selections = Selections(definition.Type.Name, depth + 1);
        return field;
    }

    /// <summary>The same field once more: both are merged.</summary>
    private SelectionModel Again(SelectionModel field, int depth)
    {
        var again = new SelectionModel { Field = field.Field, Alias = field.Alias, Parent = field.Parent, Definition = field.Definition };
        again.Arguments.AddRange(field.Arguments.Select(a => new ArgumentModel(a.Name, a.Value) { Definition = a.Definition }));
        if (field.Selections is not null)
            again.Selections = Selections(field.Definition!.Type.Name, depth + 1);
        again.Directives.AddRange(Conditions());
        return again;
    }

    private SelectionModel Inline(string parent, int depth)
    {
        var condition = dice.Chance(20) ? null : Overlapping(parent);
        var inline = new SelectionModel { OnType = condition, Parent = parent };
        inline.Directives.AddRange(Conditions());
        inline.Directives.AddRange(Uses("INLINE_FRAGMENT"));
        inline.Selections = Selections(condition ?? parent, depth + 1);
        return inline;
    }

    private SelectionModel? Spread(string parent, int depth)
    {
        var possible = schema.PossibleTypes(parent);
        var name = dice.PickOrNone(finished
            .Where(f => f.Value.Depth + depth <= MaxDepth + 1 && schema.PossibleTypes(f.Value.Type).Intersect(possible).Any())
            .Select(f => f.Key));
        if (name is null || dice.Chance(50))
        {
            if (fragments.Count >= 5)
                return null;
            name = NewFragment(Overlapping(parent), depth);
        }

        var spread = new SelectionModel { Spread = name, Parent = parent };
        spread.Directives.AddRange(Conditions());
        spread.Directives.AddRange(Uses("FRAGMENT_SPREAD"));
        return spread;
    }

    private string NewFragment(string type, int depth)
    {
        var fragment = new DefinitionModel
        {
            Name = $"Part{fragments.Count}",
            OnType = type,
            Description = dice.Chance(5) ? dice.Pick(Literals.Strings) : null,
        };
        fragments.Add(fragment);
        fragment.Directives.AddRange(Uses("FRAGMENT_DEFINITION"));
        fragment.Selections.AddRange(Selections(type, depth + 1));

        // Known to others only when it is whole: so no fragment spreads itself.
        finished.Add(fragment.Name, (type, MaxDepth - depth));
        return fragment.Name;
    }

    private string Overlapping(string parent)
    {
        var possible = schema.PossibleTypes(parent);
        var types = schema.Of(TypeKind.Object, TypeKind.Interface, TypeKind.Union).Select(t => t.Name);
        return dice.PickOrNone(types.Where(t => schema.PossibleTypes(t).Intersect(possible).Any())) ?? parent;
    }

    private IEnumerable<string> Conditions()
    {
        foreach (var name in new[] { "skip", "include" })
        {
            if (dice.Chance(5))
            {
                var variable = variables.For(new NonNullReference(new NamedReference("Boolean")), false, 60);
                yield return $"@{name}(if: {(variable is not null ? $"${variable}" : dice.Chance(70) == (name == "skip") ? "false" : "true")})";
            }
        }
    }

    private IEnumerable<string> Uses(string location) => DirectiveGenerator.Uses(schema, dice, location, 6, literals);

    private void Declare(DefinitionModel operation)
    {
        var used = VariablesOf(operation, document);
        operation.Variables.AddRange(dice.Shuffled(variables.All.Where(v => used.Contains(v.Name))));
        operation.IsShorthand = operation is { Operation: "query", Name: null, Description: null, Variables.Count: 0, Directives.Count: 0 }
            && dice.Chance(50);
    }

    private static HashSet<string> VariablesOf(DefinitionModel operation, DocumentModel document)
    {
        var reached = new List<DefinitionModel> { operation };
        for (var i = 0; i < reached.Count; i++)
        {
            var spreads = new DocumentModel { Definitions = { reached[i] } }.AllSelections.Select(s => s.Spread).OfType<string>();
            reached.AddRange(spreads.Select(document.Fragment).OfType<DefinitionModel>().Where(f => !reached.Contains(f)).ToHashSet());
        }

        return reached.SelectMany(d => Variable().Matches(DocumentText.Of(d))).Select(m => m.Groups[1].Value).ToHashSet();
    }

    [GeneratedRegex(@"\$(v\d+)")]
    private static partial Regex Variable();
}
