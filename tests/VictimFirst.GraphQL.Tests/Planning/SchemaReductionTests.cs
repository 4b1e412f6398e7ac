using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Planning;

public sealed class SchemaReductionTests
{
    private static readonly Permissions Outsider = new() { HidesForbidden = true };

    private readonly TestLibrary library = new();

    [Theory]
    [InlineData("{ staffName }", "{ staffNone }")]
    [InlineData("{ staff { name } }", "{ stuff { name } }")]
    [InlineData("{ ... on Staff { name } }", "{ ... on Stuff { name } }")]
    [InlineData("{ find(order: PRICE) { title } }", "{ find(order: PRINT) { title } }")]
    [InlineData("{ find(where: { price: 1 }) { title } }", "{ find(where: { prize: 1 }) { title } }")]
    public async Task Hidden_AnswersLikeWhatNeverWas(string hidden, string unknown)
    {
        var toHidden = await library.RunAsync(hidden, permissions: Outsider);
        var toUnknown = await library.RunAsync(unknown, permissions: Outsider);
        Assert.Contains("GRAPHQL_VALIDATION_FAILED", toHidden, StringComparison.Ordinal);
        Assert.Equal(
            toUnknown,
            toHidden.Replace("staffName", "staffNone", StringComparison.Ordinal).Replace("staff\\", "stuff\\", StringComparison.Ordinal)
                .Replace("Staff", "Stuff", StringComparison.Ordinal).Replace("PRICE", "PRINT", StringComparison.Ordinal)
                .Replace("price", "prize", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hidden_IsNotInIntrospectionEither()
    {
        var json = await library.RunAsync(
            "{ __type(name: \"Staff\") { name } __schema { types { name fields { name } inputFields { name } enumValues { name } } } }",
            permissions: Outsider);
        foreach (var name in new[] { "staff", "Staff", "salary", "PRICE", "price" })
            Assert.DoesNotContain($"\"{name}\"", json, StringComparison.Ordinal);
        Assert.Contains("\"Shelf\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visible_WorksAsInTheWholeSchema()
    {
        const string query = "{ find(where: { title: \"Emma\" }) { title shelf { code } ... on Book { kind } } add(a: 1, b: 2) }";
        Assert.Equal(await library.RunAsync(query), await library.RunAsync(query, permissions: Outsider));
    }

    [Fact]
    public void View_OfAViewerWithAllScopes_IsTheWholeSchema()
    {
        var everything = new Permissions
        {
            HidesForbidden = true,
            IsAuthenticated = true,
            Scopes = ["staff.read", "money", "boss"],
            HasPolicy = _ => true,
        };
        Assert.Equal(
            SchemaPrinter.Print(library.Server.Schema.Schema), SchemaPrinter.Print(library.Server.For(everything)!.Schema.Schema));
    }

    [Fact]
    public void View_OfTheSameRules_IsMadeOnce()
    {
        var another = new Permissions { HidesForbidden = true, Scopes = ["something.else"] };
        Assert.Same(library.Server.For(Outsider), library.Server.For(another));
        Assert.NotSame(library.Server.For(Outsider), library.Server.For(new Permissions { HidesForbidden = true, IsAuthenticated = true }));
        Assert.Same(library.Server, library.Server.For(Permissions.Anonymous));
    }
}
