using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Directives used in a schema as they must not be (sections 3.13 and 5.7).</summary>
internal static class AppliedDirectiveMutations
{
    public static IReadOnlyList<SchemaMutation> All { get; } =
    [
        new("KnownDirectivesRule", (schema, dice) =>
            Add(schema, dice, dice.Pick(["@nowhere", "@skip(if: true)", "@Deprecated", "@oneOf", "@specifiedBy(url: \"a\")"]))),
        new("UniqueDirectivesPerLocationRule", (schema, dice) =>
        {
            var value = dice.Pick(schema.Of(TypeKind.Enum).SelectMany(t => t.Values).ToList());
            value.Directives.AddRange(["@deprecated", "@deprecated(reason: \"again\")"]);
            return true;
        }),
        new("UniqueDirectivesPerLocationRule", (schema, dice) =>
        {
            if (dice.PickOrNone(schema.Of(TypeKind.Scalar)) is not { } scalar)
                return false;
            scalar.Directives.Add("@specifiedBy(url: \"a\")");
            schema.More.Add($"extend scalar {scalar.Name} @specifiedBy(url: \"b\")");
            return true;
        }),
        new("KnownArgumentNamesOnDirectivesRule", (schema, dice) =>
            Deprecate(schema, dice, dice.Pick(["(nowhere: 1)", "(reasons: \"a\")", "(reason: \"a\", url: \"b\")"]))),
        new("UniqueArgumentNamesRule", (schema, dice) => Deprecate(schema, dice, "(reason: \"a\", reason: \"b\")")),
        new("ProvidedRequiredArgumentsOnDirectivesRule", (schema, dice) =>
        {
            if (dice.PickOrNone(schema.Of(TypeKind.Scalar).Where(t => t.Directives.Count == 0)) is not { } scalar)
                return false;
            scalar.Directives.Add("@specifiedBy");
            return true;
        }),
        new("UniqueInputFieldNamesRule", (schema, dice) =>
        {
            if (dice.PickOrNone(schema.Of(TypeKind.Scalar)) is not { } scalar)
                return false;
            var argument =
                new InputModel("any", new NamedReference(scalar.Name)) { Default = dice.Pick(["{a: 1, a: 2}", "[{b: {c: 1, c: 1}}]"]) };
            dice.Pick(schema.Types.SelectMany(t => t.Fields).ToList()).Arguments.Add(argument);
            return true;
        }),
    ];

    private static bool Deprecate(SchemaModel schema, Dice dice, string arguments)
    {
        var value = dice.Pick(schema.Of(TypeKind.Enum).SelectMany(t => t.Values).ToList());
        value.Directives.RemoveAll(d => d.StartsWith("@deprecated", StringComparison.Ordinal));
        value.Directives.Add("@deprecated" + arguments);
        return true;
    }

    private static bool Add(SchemaModel schema, Dice dice, string directive)
    {
        var type = dice.Pick(schema.Of(TypeKind.Object, TypeKind.Interface).ToList());
        (dice.Chance(50) ? type.Directives : dice.Pick(type.Fields).Directives).Add(directive);
        return true;
    }
}
