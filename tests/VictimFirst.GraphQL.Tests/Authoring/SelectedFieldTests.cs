using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Authoring;

public sealed class SelectedFieldTests
{
    private const string Sdl = """
        type Query { node: Either }
        type Node { name(of: Int! = 1, badly: Int): String node: Node }
        type Leaf { name: String }
        union Either = Node | Leaf
        """;

    [Theory]
    [InlineData("{ node { __typename } }", "__typename(), __typename()")]
    [InlineData("{ node { ... on Node { a: name b: name(of: 2) } } }", "a(1), b(2)")]
    [InlineData("query($n: Int!) { node { ... on Node { name(of: $n) node { name } } } }", "name(7), node() { name(1) }")]
    [InlineData("{ node { ...F ...F ... on Leaf { name } } } fragment F on Node { name }", "name(1), name()")]
    [InlineData("{ node { ... on Node { name(of: 1) @skip(if: true) node { node { name } } } } }", "node() { node() { name(1) } }")]
    [InlineData("{ node { ... on Node { name(badly: 13) } } }", "name()")]
    public async Task Resolver_SeesWhatIsReadBelowIt(string query, string seen)
    {
        var selected = "";
        var configuration = new SchemaConfiguration();
        configuration.Type<Root>("Query").Field("node", (ResolveContext context, Root _) =>
        {
            selected = Text(context.Selections);
            return new ValueTask<object?>();
        });
        configuration.Type<Node>("Node").Field("name", (ResolveContext _, Node _, NameArguments _) => new ValueTask<string?>())
            .Property("node", _ => (Node?)null);
        configuration.Type<Leaf>("Leaf");
        var server = new GraphQLServer(
            ExecutableSchema.Bind(SchemaBuilder.Build(Sdl), configuration, requireAccessRules: false),
            TestOptions.Default, TimeProvider.System);
        using var services = new ServiceCollection().BuildServiceProvider();
        await server.ExecuteAsync(
            new GraphQLRequest(query, Variables: JsonSerializer.SerializeToElement(new { n = 7 })),
            new RequestScope { Services = services, Permissions = Permissions.Anonymous });
        Assert.Equal(seen, selected);
    }

    private static string Text(IEnumerable<SelectedField> fields) => string.Join(", ", fields.Select(field =>
    {
        var of = field.Field.Name == "name" && field.Field.DeclaringType.Name == "Node" ? field.Arguments<NameArguments>()?.Of : null;
        var below = Text(field.Selections);
        return $"{field.ResponseName}({of}){(below == "" ? "" : $" {{ {below} }}")}";
    }));

    private sealed class Root;

    private sealed record NameArguments
    {
        public NameArguments(int of, int? badly)
        {
            if (badly == 13)
                throw new GraphQLException("Not that one.");
            Of = of;
        }

        public int? Of { get; }
    }

    private sealed class Node;

    private sealed record Leaf(string? Name);
}
