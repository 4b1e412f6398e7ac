using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Planning;

/// <summary>Gathers, while a plan is made, what a viewer must be allowed for it: fields, and input written in the document.</summary>
internal sealed class AccessDemands(InputRules inputRules, LineIndex lines)
{
    private readonly OrderedDictionary<string, AccessDemand> byCoordinate = new(StringComparer.Ordinal);

    /// <summary>Once per coordinate, the outermost and earliest first.</summary>
    public ImmutableArray<AccessDemand> InOrder() => [.. byCoordinate.Values];

    public void Add(string coordinate, AccessRule rule, SourceLocation where)
    {
        if (!rule.IsPublic)
            byCoordinate.TryAdd(coordinate, new AccessDemand(coordinate, rule, where));
    }

    /// <summary>The arguments given to a field, and the input fields and enum values written in them.</summary>
    public void AddInputs(FieldDefinition field, FieldNode node)
    {
        if (inputRules.IsEmpty)
            return;
        foreach (var given in node.Arguments)
        {
            if (field.Argument(given.Name.Value) is { } argument)
            {
                AddMember(argument, given);
                AddLiteral(argument.Type, given.Value);
            }
        }
    }

    private void AddLiteral(GraphQLType type, ValueNode literal)
    {
        switch (literal, type.Nullable)
        {
            case (ListValueNode list, ListType { Item: var item }):
                foreach (var value in list.Values)
                    AddLiteral(item, value);
                break;
            case (not ListValueNode, ListType { Item: var single }):
                AddLiteral(single, literal);
                break;
            case (EnumValueNode name, EnumType enumeration) when enumeration.Value(name.Value) is { } value:
                AddMember(value, name);
                break;
            case (ObjectValueNode written, InputObjectType input):
                foreach (var given in written.Fields)
                {
                    if (input.Field(given.Name.Value) is { } field)
                    {
                        AddMember(field, given);
                        AddLiteral(field.Type, given.Value);
                    }
                }

                break;
        }
    }

    private void AddMember(SchemaMember member, SyntaxNode where)
    {
        if (inputRules.Of(member) is { } found)
            Add(found.Coordinate, found.Rule, lines.LocationOf(where));
    }
}
