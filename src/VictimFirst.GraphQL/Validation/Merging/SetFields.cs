using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>
/// The fields of one selection set by response name, and the fragments that it spreads, each once; inline fragments are part of it.
/// </summary>
internal sealed class SetFields
{
    private SetFields() { }

    public OrderedDictionary<string, List<FieldUse>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Those that the document defines.</summary>
    public List<FragmentDefinitionNode> Spreads { get; } = [];

    public static SetFields Of(ValidationContext context, SelectionSetNode set, CompositeType? parent)
    {
        var fields = new SetFields();
        fields.Collect(context, set, parent);
        return fields;
    }

    private void Collect(ValidationContext context, SelectionSetNode set, CompositeType? parent)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!Groups.TryGetValue(field.ResponseName, out var group)) Groups.Add(field.ResponseName, group = []);
                    var definition = parent is null ? null : context.Schema.FieldOf(parent, field.Name.Value);
                    group.Add(new FieldUse(field, parent, definition, within: null));
                    break;
                case FragmentSpreadNode spread when context.Fragment(spread.Name.Value) is { } fragment && !Spreads.Contains(fragment):
                    Spreads.Add(fragment);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is { } on ? context.Schema.Type(on.Name.Value) as CompositeType : parent;
                    Collect(context, inline.SelectionSet, type);
                    break;
            }
        }
    }
}
