using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// The values of the variables that <c>@skip</c> and <c>@include</c> ask for (specification sections 3.13.1 and 3.13.2). A plan is made
/// for one set of them, so that what is skipped is not in the plan at all and response order needs no thought later.
/// </summary>
internal sealed class SelectionConditions(ImmutableHashSet<string> trueVariables)
{
    public static SelectionConditions None { get; } = new([]);

    public static SelectionConditions Of(ImmutableArray<string> conditionVariables, VariableValues variables) =>
        new([.. conditionVariables.Where(name => variables.TryGet(name, out var value) && value is true)]);

    /// <summary>Equal for equal conditions.</summary>
    public string Key => string.Join(',', trueVariables.Order(StringComparer.Ordinal));

    public bool Include(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == "skip" && IsTrue(directive))
                return false;
            if (directive.Name.Value == "include" && !IsTrue(directive))
                return false;
        }

        return true;
    }

    /// <summary>The variables in the conditions of a document, each once.</summary>
    public static ImmutableArray<string> VariablesIn(DocumentNode document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    AddFrom(operation.SelectionSet, names);
                    break;
                case FragmentDefinitionNode fragment:
                    AddFrom(fragment.SelectionSet, names);
                    break;
            }
        }

        return [.. names];
    }

    private static void AddFrom(SelectionSetNode selectionSet, SortedSet<string> names)
    {
        foreach (var selection in selectionSet.Selections)
        {
            foreach (var directive in selection.Directives.Where(d => d.Name.Value is "skip" or "include"))
            {
                if (directive.Arguments is [{ Value: VariableNode variable }, ..])
                    names.Add(variable.Name.Value);
            }

            switch (selection)
            {
                case FieldNode { SelectionSet: { } inner }:
                    AddFrom(inner, names);
                    break;
                case InlineFragmentNode fragment:
                    AddFrom(fragment.SelectionSet, names);
                    break;
            }
        }
    }

    private bool IsTrue(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => trueVariables.Contains(variable.Name.Value),
        _ => false,
    };
}
