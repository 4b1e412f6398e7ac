namespace VictimFirst.GraphQL.Tests.TypeSystem.Comparison;

public sealed class DirectiveChangesTests
{
    [Theory]
    [InlineData("@d on FIELD | QUERY", "@d on FIELD", "Breaking @d: no longer allowed on QUERY")]
    [InlineData("@d on FIELD", "@d on FIELD | QUERY", "Safe @d: allowed on QUERY now")]
    [InlineData("@d on FIELD | FIELD", "@d on FIELD | QUERY | QUERY", "Safe @d: allowed on QUERY now")]
    [InlineData("@d repeatable on FIELD", "@d on FIELD", "Breaking @d: no longer repeatable")]
    [InlineData("@d on FIELD", "@d repeatable on FIELD", "Safe @d: repeatable now")]
    [InlineData("@d(a: Int) on FIELD", "@d on FIELD", "Breaking @d(a:): argument removed")]
    [InlineData("@d on FIELD", "@d(a: Int!) on FIELD", "Breaking @d(a:): required argument added")]
    [InlineData("@d on FIELD", "@d(a: Int! = 1) on FIELD", "Safe @d(a:): optional argument added")]
    public void Definition_IsCompared(string old, string current, string expected) =>
        ComparisonExpectation.Holds($"directive {old}", $"directive {current}", expected);

    [Fact]
    public void Description_IsListed() =>
        ComparisonExpectation.Holds("directive @d on FIELD", "\"new\" directive @d on FIELD", "Safe @d: description changed");
}
