using System.Diagnostics.CodeAnalysis;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>
/// Names every conflicting pair of a document that is known to have conflicts, in the order and with the places that the reference
/// implementation gives. It compares pair by pair, as specification section 5.3.2 does, which takes too long for large documents: there the
/// caller has to be content with what <see cref="FieldMerge"/> found.
/// </summary>
internal sealed class PairwiseMerge
{
    /// <summary>Comparisons. Documents that people write by hand take a few hundred.</summary>
    private const int Budget = 20_000;

    /// <summary>Fields and fragments inside each other. Fragments can make a comparison deeper than the call stack.</summary>
    private const int MaxDepth = 500;

    private readonly ValidationContext context;
    private readonly Dictionary<(CompositeType?, SelectionSetNode), SetFields> collected = [];
    private readonly PairSet<object> fieldsAndFragments = new();
    private readonly PairSet<object> fragments = new();
    private readonly Dictionary<SelectionSetNode, List<PairConflict>> conflicts = [];
    private int budget = Budget;
    private int depth;

    private PairwiseMerge(ValidationContext context) => this.context = context;

    /// <summary>The conflicts by the selection set in which two fields meet.</summary>
    /// <returns>False where there is too much to compare.</returns>
    public static bool TryFind(
        ValidationContext context,
        DocumentNode document,
        [NotNullWhen(true)] out Dictionary<SelectionSetNode, List<PairConflict>>? conflicts)
    {
        var merge = new PairwiseMerge(context);
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
                merge.Visit(operation.SelectionSet, context.Schema.RootOf(operation.Kind), isInline: false);
            else if (definition is FragmentDefinitionNode fragment)
                merge.Visit(fragment.SelectionSet, merge.TypeOf(fragment), isInline: false);
        }

        conflicts = merge.budget >= 0 ? merge.conflicts : null;
        return conflicts is not null;
    }

    private CompositeType? TypeOf(FragmentDefinitionNode fragment) =>
        context.Schema.Type(fragment.TypeCondition.Name.Value) as CompositeType;

    private SetFields Fields(SelectionSetNode set, CompositeType? parent)
    {
        if (!collected.TryGetValue((parent, set), out var fields)) collected[(parent, set)] = fields = SetFields.Of(context, set, parent);
        return fields;
    }

    private bool Spend()
    {
        context.Spend(1);
        if (depth > MaxDepth) budget = 0;
        return --budget >= 0;
    }

    private void Visit(SelectionSetNode set, CompositeType? parent, bool isInline)
    {
        if (!isInline && Within(Fields(set, parent)) is { Count: > 0 } found) conflicts[set] = found;
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode { SelectionSet: { } inner } field:
                    var definition = parent is null ? null : context.Schema.FieldOf(parent, field.Name.Value);
                    Visit(inner, definition?.Type.Named as CompositeType, isInline: false);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is { } on ? context.Schema.Type(on.Name.Value) as CompositeType : parent;
                    Visit(inline.SelectionSet, type, isInline: true);
                    break;
            }
        }
    }

    private List<PairConflict> Within(SetFields fields)
    {
        var found = new List<PairConflict>();
        foreach (var group in fields.Groups.Values)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++) Compare(group[i], group[j], false, found);
            }
        }

        for (var i = 0; i < fields.Spreads.Count; i++)
        {
            WithFragment(fields, fields.Spreads[i], false, found);
            for (var j = i + 1; j < fields.Spreads.Count; j++) BetweenFragments(fields.Spreads[i], fields.Spreads[j], false, found);
        }

        return found;
    }

    private void WithFragment(SetFields fields, FragmentDefinitionNode fragment, bool exclusive, List<PairConflict> found)
    {
        if (!Spend() || fields.Groups.Count == 0 || !fieldsAndFragments.Add(fields, fragment, exclusive)) return;
        var others = Fields(fragment.SelectionSet, TypeOf(fragment));
        if (others == fields) return;
        depth++;
        Between(fields, others, exclusive, found);
        foreach (var inner in others.Spreads) WithFragment(fields, inner, exclusive, found);
        depth--;
    }

    private void BetweenFragments(FragmentDefinitionNode a, FragmentDefinitionNode b, bool exclusive, List<PairConflict> found)
    {
        if (!Spend() || a == b || !fragments.AddEither(a, b, exclusive)) return;
        var (first, second) = (Fields(a.SelectionSet, TypeOf(a)), Fields(b.SelectionSet, TypeOf(b)));
        depth++;
        Between(first, second, exclusive, found);
        foreach (var inner in second.Spreads) BetweenFragments(a, inner, exclusive, found);
        foreach (var inner in first.Spreads) BetweenFragments(inner, b, exclusive, found);
        depth--;
    }

    private void Between(SetFields a, SetFields b, bool exclusive, List<PairConflict> found)
    {
        foreach (var (name, group) in a.Groups)
        {
            if (!Spend()) return;
            if (!b.Groups.TryGetValue(name, out var others)) continue;
            foreach (var first in group)
            {
                foreach (var second in others) Compare(first, second, exclusive, found);
            }
        }
    }

    private void Compare(FieldUse a, FieldUse b, bool parentsExclusive, List<PairConflict> found)
    {
        if (!Spend()) return;
        var exclusive = parentsExclusive || (a.Parent != b.Parent && a.Parent is ObjectType && b.Parent is ObjectType);
        if ((exclusive ? null : FieldMerge.ReasonByField(a, b)) is { } otherField) found.Add(PairConflict.Between(a, b, otherField));
        else if (FieldMerge.ReasonByShape(a, b) is { } otherShape) found.Add(PairConflict.Between(a, b, otherShape));
        else if (a.Node.SelectionSet is { } first && b.Node.SelectionSet is { } second)
        {
            depth++;
            var inside = new List<PairConflict>();
            var (mine, others) = (
                Fields(first, a.Definition?.Type.Named as CompositeType), Fields(second, b.Definition?.Type.Named as CompositeType));
            Between(mine, others, exclusive, inside);
            foreach (var spread in others.Spreads) WithFragment(mine, spread, exclusive, inside);
            foreach (var spread in mine.Spreads) WithFragment(others, spread, exclusive, inside);
            foreach (var x in mine.Spreads)
            {
                foreach (var y in others.Spreads) BetweenFragments(x, y, exclusive, inside);
            }

            depth--;
            if (inside.Count > 0) found.Add(PairConflict.Around(a, b, inside));
        }
    }
}
