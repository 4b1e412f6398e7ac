using System.Collections.Frozen;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// Rules on arguments, input fields and enum values: filtering, sorting or grouping by something is reading it, so these can be forbidden
/// as fields can. Unlike a field, what has no rule here is open: the field that takes it has one.
/// </summary>
internal sealed class InputRules
{
    private readonly FrozenDictionary<SchemaMember, (string Coordinate, AccessRule Rule)> rules;

    public InputRules(Schema schema, Action<string, string> problem)
    {
        var found = new Dictionary<SchemaMember, (string, AccessRule)>();
        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case FieldsType fields:
                    foreach (var field in fields.Fields)
                    {
                        foreach (var argument in field.Arguments)
                            Add(argument, $"{field.Coordinate}({argument.Name}:)");
                    }

                    break;
                case InputObjectType input:
                    foreach (var field in input.Fields)
                        Add(field, $"{input.Name}.{field.Name}");
                    break;
                case EnumType enumeration:
                    foreach (var value in enumeration.Values)
                        Add(value, $"{enumeration.Name}.{value.Name}");
                    break;
            }
        }

        rules = found.ToFrozenDictionary();

        void Add(SchemaMember member, string coordinate)
        {
            try
            {
                if (AccessRules.Read(member.AppliedDirectives) is { IsPublic: false } rule)
                    found.Add(member, (coordinate, rule));
            }
            catch (FormatException malformed)
            {
                problem(coordinate, malformed.Message);
            }
        }
    }

    public IEnumerable<AccessRule> All => rules.Values.Select(r => r.Rule);

    public bool IsEmpty => rules.Count == 0;

    public (string Coordinate, AccessRule Rule)? Of(SchemaMember member) => rules.TryGetValue(member, out var rule) ? rule : null;
}
