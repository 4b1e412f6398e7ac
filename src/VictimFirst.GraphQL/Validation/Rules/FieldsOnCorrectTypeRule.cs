using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.3.1.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (parent is null || definition is not null) return;
        var suggestion = Context.Suggestions ? Suggestion(parent, field.Name.Value) : string.Empty;
        Report($"Cannot query field \"{field.Name}\" on type \"{parent}\".{suggestion}", field);
    }

    private string Suggestion(CompositeType parent, string name)
    {
        var types = parent is ObjectType ? [] : TypesWith(name, parent);
        return types.Count > 0
            ? Wording.DidYouMean(types, "to use an inline fragment on")
            : Wording.DidYouMean(parent is FieldsType fields ? SimilarNames.To(name, fields.Fields.Select(f => f.Name)) : []);
    }

    /// <summary>Possible types that have the field, and interfaces of theirs that have it; what most of them share comes first.</summary>
    private List<string> TypesWith(string name, CompositeType parent)
    {
        var uses = new Dictionary<FieldsType, int>();
        foreach (var possible in Context.Schema.PossibleTypesOf(parent).Where(t => t.Field(name) is not null))
        {
            uses[possible] = 1;
            foreach (var contract in possible.Interfaces.Where(i => i.Field(name) is not null))
            {
                uses[contract] = uses.GetValueOrDefault(contract) + 1;
            }
        }

        return [.. uses
            .OrderByDescending(u => u.Value)
            .ThenByDescending(u => uses.Keys.Count(other => u.Key is InterfaceType contract && other.Interfaces.Contains(contract)))
            .ThenBy(u => u.Key.Name, SimilarNames.NaturalOrder)
            .Select(u => u.Key.Name)];
    }
}
