using System.Buffers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Execution;

public sealed class ObjectColumnTests
{
    private const int Seed = 11;

    [Fact]
    public async Task Objects_InRunsBrokenByNullsAndOtherTypes_KeepTheirPlaces()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 200; round++)
        {
            object?[][] lists = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Items(random))];
            var expected = string.Join(',', lists.Select(list => $"[{string.Join(',', list.Select(Json))}]"));
            Assert.Equal($"{{\"data\":{{\"lists\":[{expected}]}}}}", await RunAsync(lists));
        }
    }

    private static object?[] Items(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(6)).Select(i => random.Next(5) switch
        {
            0 => null,
            1 => new Cat(i),
            _ => (object)new Dog(i),
        }),
    ];

    private static string Json(object? item) => item switch
    {
        Cat cat => $"{{\"lives\":{cat.Lives}}}",
        Dog dog => $"{{\"bones\":{dog.Bones}}}",
        _ => "null",
    };

    private static async Task<string> RunAsync(object?[][] lists)
    {
        var schema = SchemaBuilder.Build("""
            type Query { lists: [[Pet]!]! }
            union Pet = Cat | Dog
            type Cat { lives: Int! }
            type Dog { bones: Int! }
            """);
        var configuration = new SchemaConfiguration();
        configuration.Type<Cat>("Cat");
        configuration.Type<Dog>("Dog");
        configuration.Type<object>("Query").Property("lists", _ => lists);
        var server = new GraphQLServer(
            ExecutableSchema.Bind(schema, configuration, requireAccessRules: false), TestOptions.Default, TimeProvider.System);
        using var services = new ServiceCollection().BuildServiceProvider();
        var response = await server.ExecuteAsync(
            new GraphQLRequest("{ lists { ... on Cat { lives } ... on Dog { bones } } }"),
            new RequestScope { Services = services, Permissions = Permissions.Anonymous });
        var output = new ArrayBufferWriter<byte>();
        response.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed record Cat(int Lives);

    private sealed record Dog(int Bones);
}
