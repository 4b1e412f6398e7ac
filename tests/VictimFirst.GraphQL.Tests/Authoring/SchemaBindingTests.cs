using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Authoring;

public sealed class SchemaBindingTests
{
    private const string Access = """
        directive @public on OBJECT | FIELD_DEFINITION
        directive @requiresScopes(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION
        """;

    [Fact]
    public void EnumValueWithoutAMember_IsAProblemOfItsCoordinate_AlsoWhereTheEnumIsAnArgument()
    {
        var schema = SchemaBuilder.Build("type Query { turned(to: Way): Int } enum Way { UP LEFT }");
        var configuration = new SchemaConfiguration();
        configuration.Enum<Side>("Way");
        configuration.Type<object>("Query").Field("turned", (ResolveContext _, object _, WayArguments _) => new ValueTask<int?>(1));

        var refusal = Assert.Throws<SchemaBindingException>(() => ExecutableSchema.Bind(schema, configuration, requireAccessRules: false));
        Assert.Equal<string>(["Way.UP: no such member of Side"], refusal.Problems);
    }

    [Fact]
    public void Problems_OfEveryKind_AreToldAtOnceWithTheirCoordinates()
    {
        var schema = SchemaBuilder.Build($$"""
            {{Access}}
            type Query @public {
              report: Report
              missing: Int
              count: Int!
              name: String!
              names: [String!]!
              one: [Int!]!
              wrong: Int
              kind: Kind!
              args(a: Int!, b: Int, c: [Int!]!): Int
              unread(a: Int): Int
              unbound: Unbound
            }
            type Report { open: Int }
            type Unbound @public { a: Int }
            enum Kind { LEFT UP }
            """);
        var configuration = new SchemaConfiguration();
        configuration.Enum<Side>("Kind");
        configuration.Type<Report>("Report");
        configuration.Type<Mistaken>("Query")
            .Field("args", (ResolveContext _, Mistaken _, BadArguments _) => new ValueTask<int?>(1))
            .Property("extra", _ => 1);

        var problems = Assert.Throws<SchemaBindingException>(() => ExecutableSchema.Bind(schema, configuration)).Problems;
        Assert.Equal<string>(
            [
                "Kind.UP: no such member of Side",
                "Query.extra: bound, but not in the schema",
                "Query.missing: no property Missing on Mistaken, and nothing else is bound",
                "Query.count: Mistaken.Count: int? may be null, Int! may not",
                "Query.name: Mistaken.Name: string may be null, String! may not",
                "Query.names: Mistaken.Names: string may be null, String! may not",
                "Query.one: Mistaken.One: int is no list, as [Int!]! asks",
                "Query.wrong: Mistaken.Wrong: string cannot stand for Int",
                "Query.kind: Mistaken.Kind: Side cannot stand for Kind",
                "Query.args(c:): no parameter of BadArguments reads it",
                "Query.args(a:): string cannot stand for Int",
                "Query.args(b:): Int may be null, int may not",
                "Query.args: parameter D of BadArguments is not in the schema",
                "Query.unread: nothing reads its arguments (a)",
                "Report.open: no access rule: @authenticated, @requiresScopes, @policy or @public",
                "Unbound: no C# type is bound to it",
            ],
            problems);
    }

    [Fact]
    public void Values_OfTheSameTypeForTwoObjectTypes_NeedAFunction()
    {
        var schema = SchemaBuilder.Build($$"""
            {{Access}}
            type Query @public { either: Either }
            union Either = A | B
            type A @public { x: Int }
            type B @public { x: Int }
            """);
        var configuration = new SchemaConfiguration();
        configuration.Type<Both>("A");
        configuration.Type<Both>("B");
        configuration.Type<Root>("Query").Property("either", _ => new Both(1));
        Assert.Equal(
            "Either: Both is bound to both A and B; tell them apart with ResolveType",
            Assert.Single(Assert.Throws<SchemaBindingException>(() => ExecutableSchema.Bind(schema, configuration)).Problems));

        configuration.ResolveType<Both>("Either", both => both.X == 1 ? "A" : "B");
        ExecutableSchema.Bind(schema, configuration);
    }

    [Fact]
    public void RootType_WithoutAValue_NeedsAConstructorWithoutParameters()
    {
        var schema = SchemaBuilder.Build($"{Access} type Query @public {{ x: Int }}");
        var configuration = new SchemaConfiguration();
        var query = configuration.Type<Both>("Query");
        var refusal = Assert.Throws<SchemaBindingException>(() => ExecutableSchema.Bind(schema, configuration));
        Assert.Contains("a root type needs", refusal.Message, StringComparison.Ordinal);
        query.Root(new Both(1));
        ExecutableSchema.Bind(schema, configuration);
    }

    [Fact]
    public void AccessRule_Malformed_IsAProblem()
    {
        var schema = SchemaBuilder.Build("""
            directive @requiresScopes(scopes: Any) on FIELD_DEFINITION
            scalar Any
            type Query { x: Int @requiresScopes(scopes: 1) }
            """);
        var configuration = new SchemaConfiguration();
        configuration.Type<Both>("Query").Root(new Both(1));
        Assert.Equal(
            "Query.x: @requiresScopes needs scopes: [[String!]!]!",
            Assert.Single(Assert.Throws<SchemaBindingException>(() => ExecutableSchema.Bind(schema, configuration)).Problems));
    }

    public enum Side
    {
        Left,
        Right,
    }

    public sealed record Report(int Open);

    public sealed record Both(int X);

    public sealed record BadArguments(string A, int B, int D);

    public sealed class Root;

    public sealed class Mistaken
    {
        public Report? Report { get; init; }
        public int? Count { get; init; }
        public string? Name { get; init; }
        public IReadOnlyList<string?> Names { get; init; } = [];
        public int One { get; init; }
        public string? Wrong { get; init; }
        public Side Kind { get; init; }
        public int? Unread { get; init; }
        public ImmutableArray<int> Unbound { get; init; }
    }

    private sealed record WayArguments(Side? To);
}
