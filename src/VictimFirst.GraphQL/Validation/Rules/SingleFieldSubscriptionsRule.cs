using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>A subscription has one root field, always, and not of introspection. Specification section 5.2.4.1.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Kind != OperationKind.Subscription || Context.Schema.Subscription is not { } root) return;
        var subject = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name}\"";
        var selections = new RootSelections(Context, root);
        selections.Collect(operation.SelectionSet);
        if (selections.Conditions.Count > 0)
        {
            Report(
                $"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. selections.Conditions]);
            return;
        }

        var groups = selections.Fields.GroupBy(f => f.ResponseName).ToList();
        if (groups.Count == 0) Report($"{subject} must select one top level field.", operation.SelectionSet);
        if (groups.Count > 1) Report($"{subject} must select only one top level field.", [.. groups.Skip(1).SelectMany(g => g)]);
        foreach (var group in groups.Where(g => g.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{subject} must not select an introspection top level field.", [.. group]);
        }
    }

    /// <summary>CollectSubscriptionFields() of the section: what the operation selects on its root type, through fragments.</summary>
    private sealed class RootSelections(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<string> visited = new(StringComparer.Ordinal);

        public List<FieldNode> Fields { get; } = [];
        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode first)
        {
            // A stack of selection sets in place of recursion: a chain of fragments may be long.
            var ahead = new Stack<SelectionNode>(first.Selections.Reverse());
            while (ahead.TryPop(out var selection))
            {
                context.Spend(1);
                if (ConditionOf(selection) is { } condition) Conditions.Add(condition);
                else if (selection is FieldNode field) Fields.Add(field);
                else if (Inside(selection) is { } inner)
                {
                    foreach (var next in inner.Selections.Reverse()) ahead.Push(next);
                }
            }
        }

        /// <summary>One is enough to know that the selection may not be there; what is inside it does not count any more.</summary>
        private static DirectiveNode? ConditionOf(SelectionNode selection) =>
            selection.Directives.FirstOrDefault(d => d.Name.Value == "skip")
            ?? selection.Directives.FirstOrDefault(d => d.Name.Value == "include");

        private SelectionSetNode? Inside(SelectionNode selection)
        {
            if (selection is InlineFragmentNode inline) return Applies(inline.TypeCondition) ? inline.SelectionSet : null;
            var name = ((FragmentSpreadNode)selection).Name.Value;
            return visited.Add(name) && context.Fragment(name) is { } fragment && Applies(fragment.TypeCondition)
                ? fragment.SelectionSet
                : null;
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.Schema.Type(condition.Name.Value) is CompositeType type && context.Schema.IsPossible(type, root));
    }
}
