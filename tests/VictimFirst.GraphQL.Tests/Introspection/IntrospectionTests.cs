using VictimFirst.GraphQL.Tests.Library;

namespace VictimFirst.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    private readonly TestLibrary library = new();

    [Theory]
    [InlineData(
        "{ __schema { queryType { name } mutationType { name } subscriptionType { name } } }",
        """{"data":{"__schema":{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":null}}}""")]
    [InlineData(
        "{ __type(name: \"Item\") { kind possibleTypes { name } interfaces { name } fields { name type { kind name ofType { name } } } } }",
        """{"data":{"__type":{"kind":"INTERFACE","possibleTypes":[{"name":"Book"},{"name":"Map"}],"interfaces":[],"fields":[{"name":"title","type":{"kind":"NON_NULL","name":null,"ofType":{"name":"String"}}},{"name":"shelf","type":{"kind":"OBJECT","name":"Shelf","ofType":null}}]}}}""")]
    [InlineData(
        "{ __type(name: \"BookFilter\") { kind isOneOf fields { name } inputFields { name defaultValue } } }",
        """{"data":{"__type":{"kind":"INPUT_OBJECT","isOneOf":false,"fields":null,"inputFields":[{"name":"title","defaultValue":null},{"name":"kinds","defaultValue":null},{"name":"price","defaultValue":null},{"name":"and","defaultValue":null}]}}}""")]
    [InlineData(
        "{ __type(name: \"Query\") { fields { name args { name defaultValue } } } }",
        """{"name":"find","args":[{"name":"where","defaultValue":null},{"name":"order","defaultValue":"TITLE"}]}""")]
    [InlineData(
        "{ __type(name: \"Kind\") { enumValues { name isDeprecated } } }",
        """{"data":{"__type":{"enumValues":[{"name":"FICTION","isDeprecated":false},{"name":"SHORT_STORY","isDeprecated":false}]}}}""")]
    [InlineData("{ __type(name: \"Nothing\") { name } }", """{"data":{"__type":null}}""")]
    [InlineData(
        "{ __schema { directives { name locations isRepeatable } } }",
        """{"name":"skip","locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"isRepeatable":false}""")]
    public async Task Schema_AskedAboutItself_Answers(string query, string part) =>
        Assert.Contains(part, await library.RunAsync(query), StringComparison.Ordinal);

    [Fact]
    public async Task SwitchedOff_IntrospectionIsRefusedAndTypeNamesAreNot()
    {
        var closed = new TestLibrary(o => o with { AllowIntrospection = false });
        Assert.Contains("INTROSPECTION_DISABLED", await closed.RunAsync("{ __schema { queryType { name } } }"), StringComparison.Ordinal);
        Assert.Contains(
            "INTROSPECTION_DISABLED",
            await closed.RunAsync("{ ...F } fragment F on Query { t: __type(name: \"Map\") { name } }"),
            StringComparison.Ordinal);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await closed.RunAsync("{ __typename }"));
    }
}
