using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Tests.Documentation;

/// <summary>The example of <c>docs/engine.md</c>, which shows each region below as it stands here.</summary>
public static class LoansApi
{
    #region schema
    public const string Sdl = """
        directive @public on OBJECT | FIELD_DEFINITION
        directive @authenticated on OBJECT | FIELD_DEFINITION
        directive @requiresScopes(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION
        directive @listSize(slicingArguments: [String!]) on FIELD_DEFINITION

        type Query {
          books(genre: Genre, first: Int! = 10): [Book!]! @public @listSize(slicingArguments: ["first"])
        }

        type Mutation {
          lend(isbn: ID!, to: String): Loan! @requiresScopes(scopes: [["desk"]])
        }

        enum Genre { FICTION SHORT_STORY }

        type Book @public {
          isbn: ID!
          title: String!
          genre: Genre!
          loans: Int! @authenticated
        }

        type Loan @requiresScopes(scopes: [["desk"]]) {
          book: Book!
          to: String!
        }
        """;
    #endregion

    #region binding
    public static void Bind(SchemaConfiguration schema)
    {
        schema.Enum<Genre>("Genre");
        schema.Type<Query>("Query").Field("books", (ResolveContext context, Query _, BooksArguments arguments) =>
            new ValueTask<IEnumerable<Book>?>(context.Services.GetRequiredService<Shelf>().Find(arguments)));
        schema.Type<Mutation>("Mutation").Field("lend", (ResolveContext context, Mutation _, LendArguments arguments) =>
            new ValueTask<Loan?>(context.Services.GetRequiredService<Shelf>().Lend(arguments)));
        schema.Type<Book>("Book").SetField("loans", async (ResolveContext context, ImmutableArray<Book> books) =>
        {
            var shelf = context.Services.GetRequiredService<Shelf>();
            var counts = await shelf.CountLoansAsync(books.Select(b => b.Isbn), context.Cancelled);
            return books.ToSlots(book => counts[book.Isbn]);
        });
        schema.Type<Loan>("Loan");
    }
    #endregion

    #region host
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Shelf>();
        builder.Services.AddGraphQLServer(Sdl)
            .Configure(Bind)
            .ModifyOptions(options => options with
            {
                Limits = options.Limits with { MaxDepth = 4, MaxRootFields = 3 },
                PersistedDocuments = new PersistedDocuments("query Titles { books { title } }"),
            });

        var app = builder.Build();
        app.MapGraphQL("/graphql", options => options.Permissions = http => new Permissions
        {
            IsAuthenticated = http.User.Identity?.IsAuthenticated is true,
            Scopes = [.. http.User.FindAll("scope").Select(claim => claim.Value)],
        });
        return app;
    }
    #endregion

    #region mistakes
    public static void BindBadly(SchemaConfiguration schema)
    {
        schema.Enum<Genre>("Genre");
        schema.Type<Query>("Query").Field("books", (ResolveContext _, Query _, LendArguments _) =>
            new ValueTask<IEnumerable<Book>?>([]));
        schema.Type<Mutation>("Mutation").Field("borrow", (ResolveContext _, Mutation _) => new ValueTask<Loan?>());
        schema.Type<Book>("Book");
    }
    #endregion
}

#region types
public enum Genre
{
    Fiction,
    ShortStory,
}

public sealed record Book(string Isbn, string Title, Genre Genre);

public sealed record Loan(Book Book, string To);

public sealed record BooksArguments(Genre? Genre, int First);

public sealed record LendArguments(string Isbn, string? To);

public sealed class Query;

public sealed class Mutation;

public sealed class Shelf
{
    private readonly ConcurrentDictionary<string, int> loans = new();

    private readonly ImmutableArray<Book> books =
    [
        new("9780141439587", "Emma", Genre.Fiction),
        new("9780140186475", "The Dead", Genre.ShortStory),
    ];

    public IEnumerable<Book> Find(BooksArguments wanted) =>
        books.Where(b => wanted.Genre is null || b.Genre == wanted.Genre).Take(wanted.First);

    public Loan Lend(LendArguments wanted)
    {
        var book = books.FirstOrDefault(b => b.Isbn == wanted.Isbn)
            ?? throw new GraphQLException("No book has that number.", "NOT_FOUND");
        loans.AddOrUpdate(book.Isbn, 1, (_, count) => count + 1);
        return new Loan(book, wanted.To ?? "the reading room");
    }

    /// <summary>One question for all books: in a real service, one SQL command.</summary>
    public ValueTask<IReadOnlyDictionary<string, int>> CountLoansAsync(IEnumerable<string> isbns, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return new(isbns.Distinct().ToDictionary(isbn => isbn, isbn => loans.GetValueOrDefault(isbn)));
    }
}
#endregion
