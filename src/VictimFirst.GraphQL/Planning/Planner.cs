using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// Makes a plan of a valid operation. A selection is planned once for every concrete type that its parent can have. Where a field under
/// several concrete types has the same nodes at the same path, the types share what lies below: their objects are resolved together, and
/// the plan of a deep query over an interface grows with its depth, not with the number of types to the power of it.
/// </summary>
internal sealed class Planner
{
    /// <summary>Of a field that a document writes more often, an error names the first few places.</summary>
    private const int MaxLocations = 5;

    private readonly ExecutableSchema schema;
    private readonly LineIndex lines;
    private readonly PlanningOptions options;
    private readonly FieldCollector collector;
    private readonly Dictionary<SelectionKey, PlannedSelection> selections = [];
    private readonly List<PlannedArguments> arguments = [];
    private readonly AccessDemands access;
    private int positions;
    private bool sizesVary;

    private Planner(ExecutableSchema schema, DocumentNode document, SelectionConditions conditions, PlanningOptions options)
    {
        this.schema = schema;
        lines = new LineIndex(document.Source);
        this.options = options;
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value, StringComparer.Ordinal);
        collector = new FieldCollector(schema.Schema, fragments, conditions);
        access = new AccessDemands(schema.InputRules, lines);
    }

    /// <exception cref="GraphQLException">The operation goes over a limit, or reads introspection where that is switched off.</exception>
    public static OperationPlan Plan(
        ExecutableSchema schema, DocumentNode document, OperationDefinitionNode operation, SelectionConditions conditions,
        PlanningOptions options) =>
        new Planner(schema, document, conditions, options).Plan(operation);

    private OperationPlan Plan(OperationDefinitionNode operation)
    {
        var type = operation.Kind switch
        {
            OperationKind.Query => schema.Schema.Query,
            OperationKind.Mutation => schema.Schema.Mutation!,
            _ => schema.Schema.Subscription!,
        };
        var root = PlanSelection(type, [operation.SelectionSet], PositionPath.NewRoot(), isIntrospection: false);
        if (root.Fields.Length > options.Limits.MaxRootFields)
            throw LimitExceeded.Of("root fields", options.Limits.MaxRootFields);
        return new OperationPlan
        {
            Kind = operation.Kind,
            Name = operation.Name?.Value,
            Root = root,
            Access = access.InOrder(),
            FixedCost = sizesVary ? null : OperationCost.Of(root, VariableValues.None),
            Arguments = [.. arguments],
            Positions = positions,
            Selections = selections.Count,
        };
    }

    private PlannedSelection PlanSelection(
        ObjectType type, ImmutableArray<SelectionSetNode> selectionSets, PositionPath path, bool isIntrospection)
    {
        var key = new SelectionKey(path, type, selectionSets);
        if (selections.TryGetValue(key, out var shared))
            return shared;
        PlannedSelection selection;
        try
        {
            var collected = collector.Collect(type, selectionSets);
            ImmutableArray<PlannedField> fields =
                [.. collected.Select(field => PlanField(type, field, path.Below(field.ResponseName), isIntrospection))];
            selection = new PlannedSelection(selections.Count, schema.Binding(type), fields);
        }
        catch (UndecidedSelectionException undecided)
        {
            selection = new PlannedSelection(selections.Count, schema.Binding(type), [])
            {
                Refusal = SelectionConditions.NullCondition(undecided, lines.LocationOf(undecided.Variable)),
            };
        }

        selections.Add(key, selection);
        return selection;
    }

    private PlannedField PlanField(ObjectType parent, CollectedField collected, PositionPath path, bool isIntrospection)
    {
        var node = collected.Nodes[0];
        var definition = DefinitionOf(parent, node.Name.Value, out var opensIntrospection);
        isIntrospection |= opensIntrospection;
        var where = lines.LocationOf(node);
        var binding = schema.Binding(parent);
        CheckLimits(path, isIntrospection, opensIntrospection, where);

        var coordinate = $"{parent.Name}.{definition.Name}";
        var rule = binding.AccessOf(definition.Name);
        access.Add(coordinate, rule, where);
        access.AddInputs(definition, node);

        var code = binding.Field(definition.Name);
        var planned = code.Arguments is { } maker ? new PlannedArguments(arguments.Count, definition, node, maker) : null;
        if (planned is not null)
            arguments.Add(planned);

        var cost = binding.CostOf(definition.Name);
        sizesVary |= cost.Size is { } size && planned?.DependOnVariables(size.SlicingArguments) is true;

        return new PlannedField
        {
            ResponseName = collected.ResponseName,
            NextKey = Encoding.ASCII.GetBytes($",\"{collected.ResponseName}\":"),
            Definition = definition,
            Binding = code,
            Coordinate = coordinate,
            Locations = [.. collected.Nodes.Take(MaxLocations).Select(lines.LocationOf)],
            Arguments = planned,
            Access = rule,
            Cost = cost,
            Path = path.ToString(),
            Children = PlanChildren(definition, collected, path, isIntrospection),
        };
    }

    private IReadOnlyDictionary<ObjectType, PlannedSelection> PlanChildren(
        FieldDefinition definition, CollectedField collected, PositionPath path, bool isIntrospection)
    {
        if (definition.Type.Named is not CompositeType composite)
            return ReadOnlyDictionary<ObjectType, PlannedSelection>.Empty;
        ImmutableArray<SelectionSetNode> selectionSets = [.. collected.Nodes.Select(n => n.SelectionSet!)];

        // The introspection types of the meta-fields are every schema's; the bindings know them by name.
        var possible = composite is ObjectType only ? [only] : schema.Schema.PossibleTypesOf(composite);
        var children = new Dictionary<ObjectType, PlannedSelection>();
        foreach (var concrete in possible)
            children.Add(concrete, PlanSelection(concrete, selectionSets, path, isIntrospection));
        return children;
    }

    private static FieldDefinition DefinitionOf(ObjectType parent, string name, out bool opensIntrospection)
    {
        opensIntrospection = false;
        if (parent.Field(name) is { } ordinary)
            return ordinary;
        if (name == MetaFields.TypeName.Name)
            return MetaFields.TypeName;
        opensIntrospection = true;
        return name == MetaFields.Schema.Name ? MetaFields.Schema : MetaFields.Type;
    }

    private void CheckLimits(PositionPath path, bool isIntrospection, bool opensIntrospection, SourceLocation where)
    {
        if (opensIntrospection && !options.AllowIntrospection)
        {
            throw new GraphQLException(new GraphQLError
            {
                Message = "Introspection is switched off.",
                Code = "INTROSPECTION_DISABLED",
                Locations = [where],
            });
        }

        var limits = options.Limits;
        var maxDepth = isIntrospection ? limits.MaxIntrospectionDepth : limits.MaxDepth;
        if (path.Depth > maxDepth)
            throw LimitExceeded.Of("levels of fields", maxDepth, where);
        if (++positions > limits.MaxFields)
            throw LimitExceeded.Of("fields", limits.MaxFields, where);
    }

    private readonly record struct SelectionKey(PositionPath Path, ObjectType Type, ImmutableArray<SelectionSetNode> Nodes)
    {
        public bool Equals(SelectionKey other) =>
            Path == other.Path && Type == other.Type && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan());

        public override int GetHashCode() => HashCode.Combine(Path, Type, Nodes[0]);
    }
}
