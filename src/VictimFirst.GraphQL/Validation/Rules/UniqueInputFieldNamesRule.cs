using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.6.3.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode value, GraphQLType? type) => Check(value);

    private void Check(ValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values) Check(item);
        }
        else if (value is ObjectValueNode members)
        {
            var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
            foreach (var member in members.Fields)
            {
                var name = member.Name;
                if (!known.TryAdd(name.Value, name))
                {
                    Report($"There can be only one input field named \"{name}\".", known[name.Value], name);
                }

                Check(member.Value);
            }
        }
    }
}
