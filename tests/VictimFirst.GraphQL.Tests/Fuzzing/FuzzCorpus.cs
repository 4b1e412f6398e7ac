using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Tests.Execution.Oracle;
using VictimFirst.GraphQL.Tests.Language;
using VictimFirst.GraphQL.Tests.Validation;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

/// <summary>The texts that mutations start from: valid against the library's schema, and every kind of node.</summary>
internal static class FuzzCorpus
{
    private static readonly string[] Queries =
    [
        "{ book(id: 1) { id name(short: true) title pages isbn genre author { id born books { title } } sequel { sequel { id } } } }",
        "query A($id: ID! = \"1\") @tag(name: \"x\") { book(id: $id) { ...B } } fragment B on Book { id reviews(first: 2, "
            + "minimum: 3) { stars by { name } } }",
        "query ($where: BookFilter, $by: By) { books(where: $where, by: $by) { __typename title } }",
        "{ books(where: {genre: CRIME, title: \"t\", minPages: 1, written: {person: {id: \"1\"}, born: 1900}, inPrint: true, "
            + "tags: [\"a\", \"b\"]}) { id } }",
        "{ search(text: \"\"\"block\"\"\", limit: 3, genres: [CRIME, POETRY], tags: [null, \"x\"], ratio: 1.5, exact: false, "
            + "any: {a: [1, {b: RED}]}) { ... on Book { id } ... on Film { minutes } } }",
        "query ($n: Int!, $g: [Genre!] = [CRIME], $r: Float = 1, $on: Boolean!) { search(limit: $n, genres: $g, ratio: $r) { "
            + "__typename ... on Book @include(if: $on) { title @skip(if: $on) } } }",
        "{ titled { __typename name title ... on Book { pages } ... on Film { minutes isbn } ... @include(if: true) { title } "
            + "... on Named { name } } }",
        "{ a: node(id: 1) { ...N } b: node(id: 2) { ...N ...P } } fragment N on Node { id } fragment P on Person { name born "
            + "books { ...T } } fragment T on Titled { title }",
        "mutation M($id: ID!) { rate(id: $id, stars: 5) { id reviews(minimum: 1) { stars text } } second: rate(id: $id, stars: "
            + "1) { id } }",
        "subscription S { rated(id: 1) { id ...F } } fragment F on Book { title author { ...G } } fragment G on Person "
            + "@tag(name: \"g\", weight: 2) { born }",
        "{ person(by: {id: \"1\"}) { name } work { ... on Film { sequel { minutes } } } }",
        "query ($v: String) { person(by: {name: $v}) { name } }",
        "{ book(id: 1) @onField @tag(name: \"a\") @tag(name: \"b\", weight: 1) { id } }",
        "\"described\" query Q(\"a variable\" $a: Boolean = true @tag(name: \"v\")) @onQuery { work @skip(if: $a) { __typename } }",
        "{ __schema { types { name kind fields(includeDeprecated: true) { name args { name defaultValue } type { ofType { "
            + "ofType { name } } } } } directives { name locations } } }",
        "{ __type(name: \"Book\") { name possibleTypes { name } inputFields { name } enumValues { name } interfaces { name } } }",
        "{ book(id: 1) { name title: name } film: book(id: 2) { sequel { name } sequel { title } } }",
        "query One { work { __typename } } query Two { titled { title } } fragment Unused on Book { id }",
    ];

    private static readonly string[] Definitions =
    [
        "schema { query: Q mutation: M } type Q { a: Int } type M { b(c: [Int!]! = [1, 2]): String! @deprecated(reason: \"x\") "
            + "} extend schema { subscription: S } type S { c: ID }",
        "interface A { x(y: Int = 1): A! } interface B implements A { x(y: Int = 1, z: C): B! } type Query implements A & B { "
            + "x(y: Int = 1, z: C = {d: {e: 1}}): Query! } input C { d: C = null e: Int! = 3 f: [C!] }",
        "enum E { A @deprecated B C } extend enum E { D } union U = Query | T extend union U = V type V { e: E } type T { u: U "
            + "s: Z } type Query { t(e: E! = A, o: O): [T!] } input O @oneOf { a: Int b: E c: O } "
            + "scalar Z @specifiedBy(url: \"https://example.org\")",
        "\"\"\"Described.\"\"\" directive @d(\"arg\" a: Int = 1 @e, b: I) repeatable on FIELD | OBJECT | ARGUMENT_DEFINITION | "
            + "ENUM_VALUE | INPUT_FIELD_DEFINITION directive @e on ARGUMENT_DEFINITION "
            + "input I { x: Int @d y: I } type Query @d(a: 2) @d(b: {x: 1}) { f(i: I @d): Int }",
        "type Query { a: A } type A { b: B } type B { a: [A!]! c: C } interface C { id: ID! } type D implements C { id: ID! } "
            + "type F implements C & G { id: ID! g: G } interface G { g: G } extend type A implements G { g: F }",
    ];

    public static IEnumerable<string> Documents
    {
        get
        {
            var random = new RandomDocuments(seed: 7);
            return [.. Queries, .. Queries, .. Queries, .. Enumerable.Range(0, 20).Select(_ => Printer.Print(random.Next()))];
        }
    }

    public static IEnumerable<string> Schemas
    {
        get
        {
            var random = new Random(11);
            return
            [
                .. Definitions, .. Definitions, LibrarySchema.Sdl, .. Enumerable.Range(0, 4).Select(_ => RandomSchema.Generate(random)),
            ];
        }
    }
}
