using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Leaves have no selection, everything else has one. Specification section 5.3.3.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is null) return;
        var type = definition.Type;
        if (!type.Named.IsLeaf && field.SelectionSet is null)
        {
            Report(
                $"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?",
                field);
        }
        else if (type.Named.IsLeaf && field.SelectionSet is { } selection)
        {
            Report($"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", selection);
        }
    }
}
