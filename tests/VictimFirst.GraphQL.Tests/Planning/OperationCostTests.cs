using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Planning;

/// <summary>The figures are worked out by hand: one for an object, ten for a position with a resolver.</summary>
public sealed class OperationCostTests
{
    private const string Sdl = """
        directive @cost(weight: String!) on FIELD_DEFINITION
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION

        type Query {
          one: Node
          many: [Node!]!
          three: [Node!]! @listSize(assumedSize: 3)
          page(first: Int = 5, last: Int): Connection @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"])
          sliced(first: Int): [Node!]! @listSize(assumedSize: 7, slicingArguments: "first")
          dear: Int @cost(weight: "2.5")
          either: [Either!]!
        }

        type Connection { nodes: [Node!]! totalCount: Int @cost(weight: "40") }
        type Node { name: String dear: Int @cost(weight: "2") self: Node others: [Node!]! }
        type Leaf { name: String node: Node }
        union Either = Node | Leaf
        """;

    [Theory]
    [InlineData("{ __typename }", 0)]
    [InlineData("{ one { name } }", 1)]
    [InlineData("{ one { self { self { name } } } }", 3)]
    [InlineData("{ many { name } }", 10)]
    [InlineData("{ many { others { name } } }", 110)]
    [InlineData("{ three { name dear } }", 9)]
    [InlineData("{ dear }", 2.5)]
    [InlineData("{ sliced { name } }", 17)]
    [InlineData("{ sliced(first: 2) { name } }", 12)]
    [InlineData("{ sliced(first: null) { name } }", 17)]
    [InlineData("{ sliced(first: -1) { name } }", 17)]
    [InlineData("{ page { nodes { name } } }", 16)]
    [InlineData("{ page(first: 2, last: 20) { nodes { self { name } } totalCount } }", 91)]
    [InlineData("query($n: Int) { page(first: $n) { nodes { name } } }", 41)]
    [InlineData("query($n: Int, $m: Int = 4) { page(first: $m, last: null) { nodes { name } } sliced(first: $n) { name } }", 55)]
    [InlineData("query($absent: Int) { page(first: $absent) { nodes { name } } }", 16)]
    [InlineData("{ either { ... on Node { self { name } } ... on Leaf { node { self { name } } } } }", 30)]
    public void Operation_CostsWhatItsListsAndWeightsSay(string query, double cost) =>
        Assert.StartsWith($"query  may cost {FormattableString.Invariant($"{cost:0.##}")}\n", Explain(query), StringComparison.Ordinal);

    [Fact]
    public void Resolver_CostsTenHoweverManyParentsItHas() => Assert.StartsWith(
        "query  may cost 120\n",
        Explain("{ many { others { name } } }", type => type.SetField(
                "others",
                (ResolveContext _, ImmutableArray<Node> nodes) => new ValueTask<Slot<Node[]>[]>(nodes.ToSlots(_ => Array.Empty<Node>())))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("query($n: Int) { sliced(first: $n) { name } }", 90, null)]
    [InlineData("query($n: Int) { sliced(first: $n) { name } }", 91, "The operation may cost 101, and at most 100 is allowed.")]
    [InlineData("{ sliced(first: 2147483647) { others { others { others { name } } } } }", 0, "The operation may cost 2")]
    public async Task Operation_OverTheLimit_IsRefusedBeforeAnythingIsRead(string query, int n, string? refusal)
    {
        var server = Server(null, new GraphQLLimits { MaxCost = 100 });
        using var services = new ServiceCollection().BuildServiceProvider();
        var response = await server.ExecuteAsync(
            new GraphQLRequest(query, Variables: JsonSerializer.SerializeToElement(new { n })),
            new RequestScope { Services = services, Permissions = Permissions.Anonymous });
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        response.WriteTo(output);
        var json = System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
        Assert.Equal(refusal is not null, json.Contains("\"code\":\"COST_LIMIT\"", StringComparison.Ordinal));
        Assert.Contains(refusal ?? "\"data\":{\"sliced\":[]}", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@cost(weight: \"dear\")", "Query.a: @cost(weight:) is a number of at least 0, in quotes")]
    [InlineData("@cost(weight: \"-1\")", "Query.a: @cost(weight:) is a number of at least 0, in quotes")]
    [InlineData("@listSize(assumedSize: -1)", "Query.a: @listSize(assumedSize:) is a whole number from 0")]
    public void Directive_WithAValueThatIsNone_IsAnErrorAtStartUp(string directive, string problem)
    {
        var schema = SchemaBuilder.Build($$"""
            directive @cost(weight: String!) on FIELD_DEFINITION
            directive @listSize(assumedSize: Int) on FIELD_DEFINITION
            type Query { a: Int {{directive}} }
            """);
        var configuration = new SchemaConfiguration();
        configuration.Type<Root>("Query").Property("a", _ => (int?)1);
        var refusal = Assert.Throws<SchemaBindingException>(() => ExecutableSchema.Bind(schema, configuration, requireAccessRules: false));
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
    }

    private static string Explain(string query, Action<ObjectTypeBuilder<Node>>? bind = null) =>
        Server(bind, GraphQLLimits.Default).Explain(
            new GraphQLRequest(query, Variables: JsonSerializer.SerializeToElement(new { n = 30 })));

    private static GraphQLServer Server(Action<ObjectTypeBuilder<Node>>? bind, GraphQLLimits limits)
    {
        var configuration = new SchemaConfiguration();
        configuration.Type<Root>("Query")
            .Field("page", (ResolveContext _, Root _, PageArguments _) => new ValueTask<Connection?>())
            .Field("sliced", (ResolveContext _, Root _, SlicedArguments _) => new ValueTask<Node[]?>([]));
        configuration.Type<Connection>("Connection");
        var node = configuration.Type<Node>("Node");
        bind?.Invoke(node);
        if (bind is null) node.Property("others", _ => Array.Empty<Node>());
        configuration.Type<Leaf>("Leaf");
        var schema = ExecutableSchema.Bind(SchemaBuilder.Build(Sdl), configuration, requireAccessRules: false);
        return new GraphQLServer(schema, new GraphQLServerOptions { Limits = limits }, TimeProvider.System);
    }

    private sealed class Root
    {
        public Node? One => null;
        public Node[] Many => [];
        public Node[] Three => [];
        public int? Dear => null;
        public object[] Either => [];
    }

    private sealed record PageArguments(int? First, int? Last);

    private sealed record SlicedArguments(int? First);

    private sealed record Connection(Node[] Nodes, int? TotalCount);

    private sealed record Node(string? Name, int? Dear, Node? Self);

    private sealed record Leaf(string? Name, Node? Node);
}
