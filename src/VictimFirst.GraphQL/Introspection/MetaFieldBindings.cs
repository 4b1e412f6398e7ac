using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Introspection;

/// <summary>The code behind the query type's <c>__schema</c> and <c>__type</c>.</summary>
internal static class MetaFieldBindings
{
    public static IEnumerable<KeyValuePair<string, FieldBinding>> Of<TQuery>(BindingContext context)
    {
        var schema = context.Schema;
        if (context.Shape<Schema>(MetaFields.Schema, null) is { } schemaShape)
            yield return new(MetaFields.Schema.Name, new PropertyBinding<TQuery, Schema>(_ => schema, isSafe: true, schemaShape));

        var arguments = context.Inputs.ForArguments(MetaFields.Type.Arguments, typeof(TypeArguments), "__type");
        if (arguments is not null && context.Shape<GraphQLType>(MetaFields.Type, null) is { } typeShape)
        {
            yield return new(MetaFields.Type.Name, new SetResolverBinding<TQuery, TypeArguments, GraphQLType>(
                (_, queries, a) => new(queries.ToSlots<TQuery, GraphQLType>(_ => schema.Type(a.Name))), typeShape, "__type")
            {
                Arguments = arguments,
            });
        }
    }

    private sealed record TypeArguments(string Name);
}
