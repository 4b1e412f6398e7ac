using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Library;

/// <summary>A server of the library schema that keeps a diary of what its resolvers were asked.</summary>
internal sealed class TestLibrary
{
    private static readonly ImmutableArray<Shelf> Shelves = [new("A", 1.5), new("B", 2), new("C", 0.25)];

    private static readonly ImmutableArray<IItem> Items =
    [
        new Book("Emma", 474, Kind.Fiction, "A"),
        new Book("The Dead", null, Kind.ShortStory, "B"),
        new Map("Rutland", 25_000, "B"),
    ];

    public TestLibrary(Func<GraphQLServerOptions, GraphQLServerOptions>? modify = null, TimeProvider? time = null)
    {
        var options = modify?.Invoke(TestOptions.Default) ?? TestOptions.Default;
        var configuration = new SchemaConfiguration();
        Configure(configuration);
        Server = new GraphQLServer(
            ExecutableSchema.Bind(SchemaBuilder.Build(LibrarySchema.Sdl), configuration), options, time ?? TimeProvider.System);
    }

    public GraphQLServer Server { get; }

    /// <summary>One line per call of a resolver.</summary>
    public List<string> Diary { get; } = [];

    /// <summary>Exceptions that clients did not see.</summary>
    public List<Exception> Reported { get; } = [];

    public void Configure(SchemaConfiguration schema)
    {
        schema.Enum<Kind>("Kind").Enum<Order>("Order");
        schema.Type<QueryRoot>("Query")
            .Field("shelves", (ResolveContext c, QueryRoot _, FirstArguments a) => Answer(c, Shelves.Take(a.First)))
            .Field("shelf", (ResolveContext c, QueryRoot _, CodeArguments a) => Answer(c, Shelves.FirstOrDefault(s => s.Code == a.Code)))
            .Field("find", (ResolveContext c, QueryRoot _, FindArguments a) => Answer(c, Items.Where(i => Fits(i, a.Where))))
            .Field("add", (ResolveContext c, QueryRoot _, AddArguments a) =>
                Answer<int?>(c, a.B.HasValue ? a.A + (a.B.Value ?? 1000) : a.A))
            .Field("broken", (ResolveContext _, QueryRoot _) =>
                ValueTask.FromException<int?>(new GraphQLException("Out of order.", "CLOSED")))
            .Field("hidden", (ResolveContext _, QueryRoot _) =>
                ValueTask.FromException<int?>(new InvalidOperationException("the password is swordfish")))
            .Field("slow", async (ResolveContext c, QueryRoot _) =>
            {
                Diary.Add("slow");
                await Task.Delay(Timeout.Infinite, c.Cancelled);
                return (int?)0;
            })
            .Field("staff", (ResolveContext c, QueryRoot _) => Answer(c, new Staff("Ada", 100, "Dear diary")))
            .Property("staffName", _ => "Ada");
        schema.Type<MutationRoot>("Mutation")
            .Field("put", async (ResolveContext c, MutationRoot _, PutArguments a) =>
            {
                Diary.Add($"put {a.Title} begins");
                await Task.Yield();
                Diary.Add($"put {a.Title} ends");
                return Diary.Count;
            })
            .Field("fail", (ResolveContext _, MutationRoot _) => ValueTask.FromException<int>(new GraphQLException("No room.")));
        schema.Type<Shelf>("Shelf").SetField("books", (ResolveContext c, ImmutableArray<Shelf> shelves) =>
        {
            Diary.Add($"{c.Path}: {string.Join('+', shelves.Select(s => s.Code))}");
            if (shelves.Length > 2)
                c.Warn("MANY_SHELVES", "That takes a while.");
            return new ValueTask<Slot<IEnumerable<Book>>[]>(
                shelves.ToSlots(s => Items.OfType<Book>().Where(b => b.ShelfCode == s.Code)));
        });
        schema.Type<Book>("Book").SetField("shelf", (c, books) => ShelvesOf(c, books));
        schema.Type<Map>("Map").SetField("shelf", (c, maps) => ShelvesOf(c, maps));
        schema.Type<Staff>("Staff");
    }

    public async Task<string> RunAsync(
        string query, object? variables = null, Permissions? permissions = null, CancellationToken cancelled = default)
    {
        var response = await ExecuteAsync(query, variables, permissions, cancelled);
        var output = new ArrayBufferWriter<byte>();
        response.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public async Task<GraphQLResponse> ExecuteAsync(
        string query, object? variables = null, Permissions? permissions = null, CancellationToken cancelled = default)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        var request = new GraphQLRequest(query, null, variables is null ? null : JsonSerializer.SerializeToElement(variables));
        var viewer = permissions ?? Permissions.Anonymous;
        return await Server.For(viewer)!.ExecuteAsync(request, new RequestScope
        {
            Services = services,
            Permissions = viewer,
            Cancelled = cancelled,
            Report = Reported.Add,
        });
    }

    private ValueTask<T?> Answer<T>(ResolveContext context, T? value)
    {
        Diary.Add(context.Path);
        return new(value);
    }

    private ValueTask<Slot<Shelf>[]> ShelvesOf<T>(ResolveContext context, ImmutableArray<T> items) where T : IItem
    {
        Diary.Add($"{context.Path}: {string.Join('+', items.Select(i => i.Title))}");
        return new(items.ToSlots(i => Shelves.FirstOrDefault(s => s.Code == i.ShelfCode)));
    }

    private static bool Fits(IItem item, BookFilter? filter) =>
        filter is null
        || ((filter.Title is null || item.Title == filter.Title)
            && (filter.Kinds is null || (item is Book book && filter.Kinds.Contains(book.Kind)))
            && (filter.And is not { } all || all.All(f => Fits(item, f))));
}
