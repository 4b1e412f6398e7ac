namespace VictimFirst.GraphQL.Tests.Library;

/// <summary>A small schema of shelves and books that the engine's tests share.</summary>
internal static class LibrarySchema
{
    public const string Sdl = """
        directive @public on OBJECT | FIELD_DEFINITION
        directive @authenticated on OBJECT | FIELD_DEFINITION
        directive @requiresScopes(scopes: [[String!]!]!) on
          | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        directive @policy(policies: [[String!]!]!) on OBJECT | FIELD_DEFINITION

        type Query @public {
          shelves(first: Int! = 2): [Shelf!]!
          shelf(code: ID!): Shelf
          find(where: BookFilter, order: Order! = TITLE): [Item!]!
          add(a: Int!, b: Int): Int
          broken: Int
          hidden: Int
          slow: Int
          staff: Staff
          staffName: String @authenticated
        }

        type Mutation @public {
          put(title: String!): Int!
          fail: Int!
        }

        type Shelf @public {
          code: ID!
          books: [Book!]!
          width: Float!
        }

        interface Item { title: String! shelf: Shelf }

        type Book implements Item @public {
          title: String!
          pages: Int
          kind: Kind!
          shelf: Shelf
        }

        type Map implements Item @public {
          title: String!
          scale: Int!
          shelf: Shelf
        }

        type Staff @authenticated {
          name: String!
          salary: Int @requiresScopes(scopes: [["staff.read", "money"], ["boss"]])
          diary: String @policy(policies: [["own"]])
        }

        enum Kind { FICTION SHORT_STORY }
        enum Order { TITLE PRICE @requiresScopes(scopes: [["money"]]) }

        input BookFilter {
          title: String
          kinds: [Kind!]
          price: Int @requiresScopes(scopes: [["money"]])
          and: [BookFilter!]
        }
        """;
}
