using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>Whether two fields are given identical arguments; the order of arguments and of input fields does not count.</summary>
internal static class ArgumentComparison
{
    public static bool AreSame(ImmutableArray<ArgumentNode> a, ImmutableArray<ArgumentNode> b)
    {
        if (a.Length != b.Length) return false;
        if (a.Length == 0) return true;
        var others = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var argument in b) others[argument.Name.Value] = argument.Value;
        foreach (var argument in a)
        {
            if (!others.TryGetValue(argument.Name.Value, out var other) || !AreSame(argument.Value, other)) return false;
        }

        return true;
    }

    private static bool AreSame(ValueNode a, ValueNode b) => (a, b) switch
    {
        (VariableNode x, VariableNode y) => x.Name.Value == y.Name.Value,
        (IntValueNode x, IntValueNode y) => x.Raw == y.Raw,
        (FloatValueNode x, FloatValueNode y) => x.Raw == y.Raw,
        (StringValueNode x, StringValueNode y) => x.Value == y.Value,
        (BooleanValueNode x, BooleanValueNode y) => x.Value == y.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode x, EnumValueNode y) => x.Value == y.Value,
        (ListValueNode x, ListValueNode y) =>
            x.Values.Length == y.Values.Length && x.Values.Zip(y.Values).All(p => AreSame(p.First, p.Second)),
        (ObjectValueNode x, ObjectValueNode y) => AreSame(x.Fields, y.Fields),
        _ => false,
    };
}
