using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Building;

/// <summary>What the builder says of SDL. The texts were compared with graphql-js 17.1.</summary>
internal static class SchemaExpectation
{
    private const string Query = "type Query { a: Int }\n";

    /// <summary>SDL that is a schema together with a small query type on its first line.</summary>
    public static void Accepts(string sdl) => SchemaBuilder.Build(Query + sdl);

    /// <param name="sdl">SDL after a small query type on the first line.</param>
    /// <param name="errors">Each as <c>line:column line:column message</c>, in any order.</param>
    public static void Rejects(string sdl, params string[] errors) => RejectsWhole(Query + sdl, errors);

    /// <summary>The same for a whole document.</summary>
    public static void RejectsWhole(string sdl, params string[] errors)
    {
        var found = Assert.Throws<SchemaException>(() => SchemaBuilder.Build(sdl)).Errors
            .Select(e => $"{string.Join(' ', e.Locations.Select(l => $"{l.Line}:{l.Column}"))} {e.Message}".TrimStart());
        Assert.Equal(errors.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
