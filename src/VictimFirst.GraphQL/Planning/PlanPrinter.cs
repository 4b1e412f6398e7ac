using System.Globalization;
using System.Text;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// Explains a plan: one line per field position with its coordinate, its code, where its arguments are made and who may read it. Where
/// positions under several types share what lies below them, it is shown once.
/// </summary>
internal static class PlanPrinter
{
    /// <param name="cost">With the request's variables.</param>
    public static string Print(OperationPlan plan, double cost)
    {
        var text = new StringBuilder();
        text.Append($"{Kind(plan)} {plan.Name}".TrimEnd());
        text.Append(CultureInfo.InvariantCulture, $"  may cost {cost:0.##}\n");
        var shown = new HashSet<PlannedSelection>();
        Print(plan.Root, 1, text, shown);
        return text.ToString();
    }

    private static string CostOf(PlannedField field)
    {
        var (perParent, once) = OperationCost.Alone(field);
        return (once, perParent) switch
        {
            (0, 0) => "",
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"  cost {once:0.##}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"  cost {once:0.##} and {perParent:0.##} for each parent"),
        };
    }

    private static string Kind(OperationPlan plan) => plan.Kind.ToString().ToLowerInvariant();

    private static void Print(PlannedSelection selection, int depth, StringBuilder text, HashSet<PlannedSelection> shown)
    {
        foreach (var field in selection.Fields)
        {
            text.Append(' ', depth * 2).Append(field.ResponseName).Append(CultureInfo.InvariantCulture, $"  {field.Coordinate}");
            text.Append(CultureInfo.InvariantCulture, $": {field.Definition.Type}  [{field.Binding.Kind}]");
            if (field.Arguments is { } arguments)
                text.Append(arguments.Constant is null ? "  arguments per request" : "  arguments constant");
            text.Append(CultureInfo.InvariantCulture, $"  {field.Access}").Append(CostOf(field)).Append('\n');

            foreach (var (type, child) in field.Children)
            {
                var isShared = !shown.Add(child);
                var below = depth + 1;
                if (field.Children.Count > 1 || isShared)
                {
                    text.Append(' ', below * 2).Append(CultureInfo.InvariantCulture, $"on {type}").Append(isShared ? ", as above\n" : "\n");
                    below++;
                }

                if (!isShared)
                    Print(child, below, text, shown);
            }
        }
    }
}
