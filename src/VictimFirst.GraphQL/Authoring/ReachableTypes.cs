using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>The object types that some operation can read, in the schema's order, introspection's among them.</summary>
internal static class ReachableTypes
{
    public static IEnumerable<ObjectType> Of(Schema schema)
    {
        var seen = new HashSet<CompositeType>();
        var open = new Stack<CompositeType>();
        foreach (var root in new[] { schema.Query, schema.Mutation, schema.Subscription, schema.Type("__Schema") as ObjectType })
        {
            if (root is not null)
                open.Push(root);
        }

        while (open.TryPop(out var type))
        {
            if (!seen.Add(type))
                continue;
            foreach (var possible in schema.PossibleTypesOf(type))
                open.Push(possible);
            foreach (var field in type is FieldsType withFields ? withFields.Fields : [])
            {
                if (field.Type.Named is CompositeType next)
                    open.Push(next);
            }
        }

        return schema.Types.OfType<ObjectType>().Where(seen.Contains);
    }
}
