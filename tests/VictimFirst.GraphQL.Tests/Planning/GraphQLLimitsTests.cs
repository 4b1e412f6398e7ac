using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;

namespace VictimFirst.GraphQL.Tests.Planning;

public sealed class GraphQLLimitsTests
{
    private static readonly GraphQLLimits Tight = new()
    {
        MaxTokens = 60,
        MaxDepth = 3,
        MaxIntrospectionDepth = 4,
        MaxFields = 8,
        MaxRootFields = 5,
        MaxAliases = 4,
        MaxDirectives = 3,
    };

    [Theory]
    [InlineData("{ shelves { books { title } } }", null)]
    [InlineData("{ shelves { books { shelf { code } } } }", "more than 3 levels of fields.")]
    [InlineData("{ __schema { types { fields { name } } } }", null)]
    [InlineData("{ __schema { types { fields { type { name } } } } }", "more than 4 levels of fields.")]
    [InlineData("{ a: __typename b: __typename c: __typename d: __typename }", null)]
    [InlineData("{ a: __typename b: __typename c: __typename d: __typename e: __typename }", "more than 4 aliases.")]
    [InlineData("{ __typename @skip(if: true) @include(if: true) @skip(if: true) @skip(if: true) }", "more than 3 directives.")]
    [InlineData("{ add(a: 1) broken hidden slow staff { name } staffName }", "more than 5 root fields.")]
    [InlineData("{ shelves { ...A } shelf(code: 1) { ...A } } fragment A on Shelf { code width books { title pages } }", "more than 8 fields.")]
    public async Task Document_OverALimit_IsRefusedByItsName(string query, string? text)
    {
        var tight = new TestLibrary(o => o with { Limits = Tight });
        var json = await tight.RunAsync(query, permissions: new Permissions { IsAuthenticated = true });
        Assert.Equal(text is not null, json.Contains("\"code\":\"LIMIT_EXCEEDED\"", StringComparison.Ordinal));
        if (text is not null)
            Assert.Contains(text, json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_OfTooManyTokens_IsRefusedByTheParser()
    {
        var tight = new TestLibrary(o => o with { Limits = Tight });
        var json = await tight.RunAsync($"{{ {string.Concat(Enumerable.Repeat("__typename ", 100))} }}");
        Assert.Contains("token", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FragmentsThatDoubleAtEveryStep_StopAtTheLimit()
    {
        var fragments = Enumerable.Range(0, 40).Select(i =>
            $"fragment F{i} on Shelf {{ a{i}: books {{ shelf {{ ...F{i + 1} }} }} b{i}: books {{ shelf {{ ...F{i + 1} }} }} }}");
        var query = $"{{ shelves {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F40 on Shelf {{ code }}";
        var json = await new TestLibrary(o => o with { Limits = o.Limits with { MaxDepth = 1000 } }).RunAsync(query);
        Assert.Contains("more than 1000 fields", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Of400FieldsAndTwelveLevels_PassesTheDefaults()
    {
        var deep = string.Concat(Enumerable.Repeat("books { shelf { ", 5)) + "code width" + string.Concat(Enumerable.Repeat(" } }", 5));
        var wide = string.Join(' ', Enumerable.Range(0, 380).Select(i => $"f{i}: code"));
        var json = await new TestLibrary().RunAsync($"{{ shelf(code: \"C\") {{ {deep} {wide} }} }}");
        Assert.StartsWith("{\"data\":", json, StringComparison.Ordinal);
    }
}
