using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>An operation of a valid document, with its plans: one per set of values of the variables in its conditions.</summary>
internal sealed class ExecutableOperation
{
    /// <summary>A document with more conditions than a handful is planned anew for most requests, which is slow and not wrong.</summary>
    private const int PlansKept = 8;

    private readonly DocumentNode document;
    private readonly OperationDefinitionNode definition;
    private readonly ImmutableArray<string> conditionVariables;
    private readonly PlanningOptions options;
    private readonly BoundedCache<string, OperationPlan> plans = new(PlansKept);
    private OperationPlan? onlyPlan;

    public ExecutableOperation(ExecutableSchema schema, DocumentNode document, OperationDefinitionNode definition, PlanningOptions options)
    {
        Schema = schema;
        this.document = document;
        this.definition = definition;
        this.options = options;
        conditionVariables = SelectionConditions.VariablesIn(document);
        Variables = [.. definition.Variables.Select(v => new OperationVariable(
            v.Variable.Name.Value, TypeOf(v.Type), document.Source.LocationOf(v.Start)))];
    }

    public ExecutableSchema Schema { get; }
    public string? Name => definition.Name?.Value;
    public OperationKind Kind => definition.Kind;
    public ImmutableArray<OperationVariable> Variables { get; }

    /// <inheritdoc cref="VariableCoercion.Coerce"/>
    public VariableValues Coerce(System.Text.Json.JsonElement? variables) =>
        VariableCoercion.Coerce(Schema.Schema, definition, variables, document.Source, options.Suggestions);

    /// <exception cref="GraphQLException">The operation goes over a limit.</exception>
    public OperationPlan Plan(VariableValues variables) =>
        conditionVariables is [] ? onlyPlan ??= PlanUnder(SelectionConditions.None) : PlanFor(variables);

    private OperationPlan PlanFor(VariableValues variables)
    {
        var conditions = SelectionConditions.Of(conditionVariables, variables);
        return plans.GetOrAdd(conditions.Key, _ => PlanUnder(conditions));
    }

    private OperationPlan PlanUnder(SelectionConditions conditions) => Planner.Plan(Schema, document, definition, conditions, options);

    private GraphQLType TypeOf(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Inner)),
        ListTypeNode list => new ListType(TypeOf(list.Item)),
        NamedTypeNode named => Schema.Schema.Type(named.Name.Value)!,
        _ => throw new InvalidOperationException(),
    };
}

internal sealed record OperationVariable(string Name, GraphQLType Type, SourceLocation Where);
