using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Root operation types that are missing or wrong. Section 3.3.1.</summary>
internal static class RootMutations
{
    public static IReadOnlyList<SchemaMutation> All { get; } =
    [
        new("no query type", (schema, _) =>
        {
            if (schema.Roots.Count < 2)
                return false;
            (schema.HasDefinition, schema.RootsInExtensionFrom) = (true, int.MaxValue);
            schema.Roots.RemoveAll(r => r.Operation == "query");
            return true;
        }),
        new("a root type that is no object", (schema, dice) =>
        {
            var other = dice.Pick(schema.Types.Where(t => t.Kind != TypeKind.Object).ToList()).Name;
            schema.HasDefinition = true;
            var index = dice.Below(schema.Roots.Count);
            schema.Roots[index] = (schema.Roots[index].Operation, other);
            return true;
        }),
        new("one type at two roots", (schema, dice) =>
        {
            if (schema.Roots.Count < 2)
                return false;
            schema.HasDefinition = true;
            var index = dice.Between(1, schema.Roots.Count - 1);
            schema.Roots[index] = (schema.Roots[index].Operation, schema.Roots[0].Type);
            return true;
        }),
    ];
}
