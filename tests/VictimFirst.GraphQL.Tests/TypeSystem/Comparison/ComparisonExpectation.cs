using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Comparison;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Comparison;

/// <summary>Compares two schemas of which only the part under test is written.</summary>
internal static class ComparisonExpectation
{
    private const string Rest = """

        type Query { rest: Int }
        directive @authenticated on OBJECT | INTERFACE | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        directive @requiresScopes(scopes: [[String!]!]!) on OBJECT | INTERFACE | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE
        directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION
        """;

    /// <summary>Each change as its criticality's name and its text.</summary>
    public static string[] Compare(string old, string current) =>
        [.. SchemaComparer.Compare(Build(old), Build(current)).Select(c => $"{c.Criticality} {c}")];

    /// <param name="expected">The changes from old to current, one a line; empty for none.</param>
    public static void Holds(string old, string current, string expected) =>
        Assert.Equal(expected.Split('\n', StringSplitOptions.RemoveEmptyEntries), Compare(old, current));

    private static Schema Build(string sdl) => SchemaBuilder.Build(sdl.Contains("schema", StringComparison.Ordinal) ? sdl : sdl + Rest);
}
