using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// The values of the variables that <c>@skip</c> and <c>@include</c> ask for (specification sections 3.13.1 and 3.13.2). A plan is made
/// for one set of them, so that what is skipped is not in the plan at all and response order needs no thought later.
/// </summary>
internal sealed class SelectionConditions(ImmutableHashSet<string> trueVariables, ImmutableHashSet<string> nullVariables)
{
    public static SelectionConditions None { get; } = new([], []);

    public static SelectionConditions Of(ImmutableArray<string> conditionVariables, VariableValues variables) =>
        new(
            [.. conditionVariables.Where(name => variables.TryGet(name, out var value) && value is true)],
            [.. conditionVariables.Where(name => variables.TryGet(name, out var value) && value is null)]);

    /// <summary>Equal for equal conditions.</summary>
    public string Key => string.Join(',', trueVariables.Order(StringComparer.Ordinal)) is var isTrue && nullVariables.IsEmpty
        ? isTrue
        : $"{isTrue};{string.Join(',', nullVariables.Order(StringComparer.Ordinal))}";

    /// <exception cref="UndecidedSelectionException">A condition is null.</exception>
    public bool Include(SelectionNode selection) =>
        selection.Directives.IsEmpty
        || (!(Find(selection, "skip") is { } skip && IsTrue(skip)) && (Find(selection, "include") is not { } include || IsTrue(include)));

    /// <summary>The error of a selection with a condition that is null, in the reference implementation's words.</summary>
    public static GraphQLError NullCondition(UndecidedSelectionException undecided, SourceLocation where) => new()
    {
        Message = $"Argument \"@{undecided.Directive.Name}(if:)\" has invalid value: "
            + $"Expected variable \"${undecided.Variable.Name}\" provided to non-null type \"Boolean!\" not to be null.",
        Code = InputCoercion.Code,
        Locations = [where],
    };

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

    private static DirectiveNode? Find(SelectionNode selection, string name)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == name)
                return directive;
        }

        return null;
    }

    private bool IsTrue(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable when nullVariables.Contains(variable.Name.Value) =>
            throw new UndecidedSelectionException(directive, variable),
        VariableNode variable => trueVariables.Contains(variable.Name.Value),
        _ => false,
    };
}

/// <summary>Whether a selection is there depends on a variable that is null.</summary>
internal sealed class UndecidedSelectionException(DirectiveNode directive, VariableNode variable) : Exception
{
    public DirectiveNode Directive { get; } = directive;
    public VariableNode Variable { get; } = variable;
}
