using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Validation;

/// <summary>A schema with one of everything, for the tests of the rules.</summary>
internal static class LibrarySchema
{
    public const string Sdl = """
        interface Node { id: ID! }
        interface Named { name(short: Boolean): String }
        interface Titled implements Named { name(short: Boolean): String title: String }
        type Book implements Node & Named & Titled {
          id: ID! name(short: Boolean): String title: String pages: Int isbn: String! genre: Genre author: Person sequel: Book
          reviews(first: Int = 10, minimum: Int!): [Review!]!
        }
        type Film implements Node & Named & Titled {
          id: ID! name(short: Boolean): String title: String minutes: Int pages: String isbn: String sequel: Film
        }
        type Person implements Node & Named { id: ID! name(short: Boolean): String born: Int books: [Book] }
        type Review { stars: Int text: String by: Person }
        union Work = Book | Film
        enum Genre { CRIME POETRY SCIENCE }
        input BookFilter { genre: Genre title: String minPages: Int! = 0 written: WrittenBy inPrint: Boolean! tags: [String!] }
        input WrittenBy { person: By born: Int }
        input By @oneOf { id: ID name: String }
        scalar Anything
        type Query {
          book(id: ID!): Book
          books(where: BookFilter, by: By): [Book]
          person(by: By): Person
          work: Work
          titled: Titled
          node(id: ID): Node
          search(text: String, limit: Int! = 5, genres: [Genre!], tags: [String], ratio: Float, exact: Boolean, genre: Genre, any: Anything): [Work!]
        }
        type Mutation { rate(id: ID!, stars: Int!): Book }
        type Subscription { rated(id: ID): Book added: Book }
        directive @onField on FIELD
        directive @onQuery on QUERY
        directive @tag(name: String!, weight: Int) repeatable on
          QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        """;

    public static Schema Schema { get; } = SchemaBuilder.Build(Sdl);
}
