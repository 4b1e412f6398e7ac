using System.Globalization;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>
/// Finds fields that cannot share a response name: FieldsInSetCanMerge() of specification section 5.3.2. The section compares every pair;
/// here fields are grouped by response name and each is compared with the first of its group, which finds a conflict wherever there is one
/// because sameness is transitive. A set of fields is checked once however many paths lead to it.
/// </summary>
internal sealed class FieldMerge(ValidationContext context)
{
    private readonly HashSet<FieldNode> checkedAlone = [];
    private readonly HashSet<string> checkedTogether = new(StringComparer.Ordinal);
    private readonly HashSet<(FieldNode, FieldNode)> conflicting = [];
    private readonly Stack<FieldSet> ahead = new();
    private List<FieldConflict> found = [];

    /// <summary>Names of the fragments that were entered so far.</summary>
    public HashSet<string> FragmentsSeen { get; } = new(StringComparer.Ordinal);

    /// <summary>The conflicts in a selection set and below it that were not found before.</summary>
    public List<FieldConflict> Check(SelectionSetNode set, CompositeType? parent)
    {
        found = [];
        var fields = new FieldCollection(context, FragmentsSeen);
        fields.Add(set, parent, within: null);
        CheckGroups(fields, comparesNames: true);

        // Fragments can make the response deeper than the call stack.
        while (ahead.TryPop(out var next))
        {
            var inner = new FieldCollection(context, FragmentsSeen);
            foreach (var use in next.Uses)
            {
                if (use.Node.SelectionSet is { } selection) inner.Add(selection, use.Definition?.Type.Named as CompositeType, use);
            }

            CheckGroups(inner, next.ComparesNames);
        }

        return found;
    }

    /// <param name="fields">Fields of one object of the response.</param>
    /// <param name="comparesNames">
    /// False where the fields come from objects that are never the same: then only their shapes must agree.
    /// </param>
    private void CheckGroups(FieldCollection fields, bool comparesNames)
    {
        foreach (var group in fields.Groups)
        {
            if (group.Count == 1)
            {
                if (group[0].Node.SelectionSet is not null && checkedAlone.Add(group[0].Node)) ahead.Push(new FieldSet(group, true));
                continue;
            }

            context.Spend(group.Count);
            if (!comparesNames)
            {
                Descend(WithSameShape(group), comparesNames: false);
                continue;
            }

            var overlapping = Overlapping(group).Select(WithSameField).ToList();
            var sameShape = WithSameShape(group);
            if (overlapping is [var all] && all.Count == group.Count)
            {
                Descend(sameShape, comparesNames: true);
                continue;
            }

            Descend(sameShape, comparesNames: false);
            var agreeing = sameShape.ToHashSet();
            foreach (var part in overlapping) Descend(part.FindAll(agreeing.Contains), comparesNames: true);
        }
    }

    /// <summary>
    /// Splits a group by object type; fields on interfaces and unions are in every part, because they may meet any of them.
    /// </summary>
    private IEnumerable<List<FieldUse>> Overlapping(List<FieldUse> group)
    {
        var objects = group.Select(u => u.Parent).OfType<ObjectType>().Distinct().ToList();
        if (objects.Count == 0 || (objects.Count == 1 && group.TrueForAll(u => u.Parent == objects[0]))) return [group];
        context.Spend(objects.Count * group.Count);
        return objects.Select(o => group.FindAll(u => u.Parent == o || u.Parent is not ObjectType));
    }

    private List<FieldUse> WithSameField(List<FieldUse> uses) => Agreeing(uses, uses[0], ReasonByField);

    private List<FieldUse> WithSameShape(List<FieldUse> uses) => Agreeing(
        uses, uses.Find(u => u.Definition is not null) ?? uses[0], ReasonByShape);

    /// <summary>Why two fields of one object are not the same field; null where they are.</summary>
    public static string? ReasonByField(FieldUse a, FieldUse b) =>
        a.Node.Name.Value != b.Node.Name.Value ? $"\"{a.Node.Name}\" and \"{b.Node.Name}\" are different fields"
        : !ArgumentComparison.AreSame(a.Node.Arguments, b.Node.Arguments) ? "they have differing arguments"
        : null;

    /// <summary>
    /// Why two fields cannot have the same name in a response, whatever their objects; null where they can, or are unknown.
    /// </summary>
    public static string? ReasonByShape(FieldUse a, FieldUse b) =>
        a.Definition is { Type: var x } && b.Definition is { Type: var y } && HaveDifferentShape(x, y)
            ? $"they return conflicting types \"{x}\" and \"{y}\""
            : null;

    /// <summary>The uses that agree with one of them; the others become conflicts.</summary>
    private List<FieldUse> Agreeing(List<FieldUse> uses, FieldUse first, Func<FieldUse, FieldUse, string?> reasonAgainst)
    {
        var agreeing = new List<FieldUse>(uses.Count);
        foreach (var use in uses)
        {
            if (conflicting.Contains((first.Node, use.Node))) continue;
            if (use == first || reasonAgainst(first, use) is not { } reason) agreeing.Add(use);
            else if (conflicting.Add((first.Node, use.Node))) found.Add(new FieldConflict(first, use, reason));
        }

        return agreeing;
    }

    private void Descend(List<FieldUse> uses, bool comparesNames)
    {
        var parents = uses.FindAll(u => u.Node.SelectionSet is not null);
        if (parents.Count == 0) return;
        if (parents.Count == 1)
        {
            if (checkedAlone.Add(parents[0].Node)) ahead.Push(new FieldSet(parents, ComparesNames: true));
            return;
        }

        context.Spend(parents.Count);
        var positions = parents.Select(p => p.Node.Start).Order().Select(p => p.ToString(CultureInfo.InvariantCulture));
        if (checkedTogether.Add($"{comparesNames} {string.Join(' ', positions)}")) ahead.Push(new FieldSet(parents, comparesNames));
    }

    /// <summary>SameResponseShape(): lists and non-nulls agree, and leaves are of one type.</summary>
    private static bool HaveDifferentShape(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (ListType x, ListType y) => HaveDifferentShape(x.Item, y.Item),
        (NonNullType x, NonNullType y) => HaveDifferentShape(x.Inner, y.Inner),
        (NamedType x, NamedType y) => x != y && (x.IsLeaf || y.IsLeaf),
        _ => true,
    };

    private readonly record struct FieldSet(List<FieldUse> Uses, bool ComparesNames);
}
