using System.Globalization;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// An upper bound of what an operation costs, told before anything is read: every object one, every position with a resolver
/// <see cref="ResolverCost"/> however many parents it has (they are resolved together), and what the schema's cost directives say. Of the
/// types that an object can have, the dearest counts.
/// </summary>
internal sealed class OperationCost(VariableValues variables)
{
    /// <summary>A question to the database or the like, against one object of its answer.</summary>
    public const double ResolverCost = 10;

    public const string Code = "COST_LIMIT";

    private readonly Dictionary<PlannedSelection, Linear> known = [];

    public static double Of(PlannedSelection root, VariableValues variables) => new OperationCost(variables).OfSelection(root, null).At(1);

    /// <exception cref="GraphQLException">It may cost more than is allowed.</exception>
    public static void Check(OperationPlan plan, VariableValues variables, GraphQLLimits limits)
    {
        var cost = plan.Cost(variables);
        if (cost <= limits.MaxCost)
            return;
        throw new GraphQLException(new GraphQLError
        {
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"The operation may cost {cost:0}, and at most {limits.MaxCost} is allowed. Ask for fewer or shorter lists."),
            Code = Code,
        });
    }

    /// <summary>Of one position alone, for each parent, and however many there are.</summary>
    public static (double PerParent, double Once) Alone(PlannedField field) =>
        (field.Cost.Weight, field.Binding is ResolverBinding ? ResolverCost : 0);

    /// <param name="sized">How long the fields of these names are, as the field above has said.</param>
    private Linear OfSelection(PlannedSelection selection, (ListSize Fields, int Length)? sized)
    {
        if (known.TryGetValue(selection, out var done))
            return done;
        var sum = default(Linear);
        foreach (var field in selection.Fields)
        {
            var length = sized is { } said && said.Fields.SizedFields.Contains(field.Definition.Name) ? said.Length : (int?)null;
            sum += OfField(field, length);
        }

        known.Add(selection, sum);
        return sum;
    }

    private Linear OfField(PlannedField field, int? lengthSaid)
    {
        var (perParent, once) = Alone(field);
        var own = new Linear(perParent, once);
        if (field.Children.Count == 0)
            return own;

        var size = field.Cost.Size;
        var length = size?.Of(field.Arguments, variables);
        var isList = (field.Definition.Type is NonNullType nonNull ? nonNull.Inner : field.Definition.Type) is ListType;
        var objects = isList ? lengthSaid ?? length ?? ListSize.Unsaid : 1;
        var below = default(Linear);
        foreach (var selection in field.Children.Values)
        {
            below = Linear.Dearest(below, OfSelection(
                selection, size is { SizedFields: not [] } && length is { } each ? (size, each) : null));
        }

        return own + new Linear(objects * (1 + below.PerParent), below.Once);
    }

    /// <summary>A cost that rises with the number of parents.</summary>
    private readonly record struct Linear(double PerParent, double Once)
    {
        public double At(double parents) => (parents * PerParent) + Once;

        public static Linear Dearest(Linear a, Linear b) => new(Math.Max(a.PerParent, b.PerParent), Math.Max(a.Once, b.Once));

        public static Linear operator +(Linear a, Linear b) => new(a.PerParent + b.PerParent, a.Once + b.Once);
    }
}
