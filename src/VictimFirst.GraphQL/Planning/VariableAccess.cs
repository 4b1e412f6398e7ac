using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// What a viewer must be allowed for the values of a request's variables: the part of access that a cached plan cannot hold.
/// </summary>
internal static class VariableAccess
{
    public static ImmutableArray<AccessDemand> Of(ExecutableOperation operation, VariableValues variables)
    {
        var rules = operation.Schema.InputRules;
        return rules.IsEmpty || operation.Variables is [] ? [] : [.. Demands(operation, variables, rules)];
    }

    private static IEnumerable<AccessDemand> Demands(ExecutableOperation operation, VariableValues variables, InputRules rules) =>
        operation.Variables.SelectMany(variable => variables.TryGet(variable.Name, out var value)
            ? Members(variable.Type, value)
                .Select(rules.Of).Where(found => found is not null)
                .Select(found => new AccessDemand(found!.Value.Coordinate, found.Value.Rule, variable.Where))
            : []);

    private static IEnumerable<SchemaMember> Members(GraphQLType type, object? value) => (value, type.Nullable) switch
    {
        (object?[] items, ListType list) => items.SelectMany(item => Members(list.Item, item)),
        (InputObject fields, InputObjectType input) => fields.Members
            .SelectMany(given => input.Field(given.Key) is { } field ? Members(field.Type, given.Value).Prepend(field) : []),
        (not null, EnumType enumeration) => enumeration.Values.Where(v => Equals(v.RuntimeValue ?? v.Name, value)),
        _ => [],
    };
}
