using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Tests.Validation;

/// <summary>Compared with graphql-js 17.1.</summary>
public sealed class SimilarNamesTests
{
    [Theory]
    [InlineData("", "a", "a")]
    [InlineData("a", "", "")]
    [InlineData("greenish", "green", "green")]
    [InlineData("green", "greenish", "greenish")]
    [InlineData("green", "orange", "")]
    [InlineData("verylongstring", "verylongstrng", "verylongstrng")]
    [InlineData("a", "A", "A")]
    [InlineData("ab", "ba ac cd ca", "ac ba")]
    [InlineData("gr1", "gr10 gr2 gr3", "gr2 gr3 gr10")]
    public void Names_AreOrderedByDistanceThenNaturally(string name, string options, string expected) =>
        Assert.Equal(expected, string.Join(' ', SimilarNames.To(name, options.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void List_IsWordedByItsLength()
    {
        Assert.Equal("a", Wording.List("or", ["a"]));
        Assert.Equal("a or b", Wording.List("or", ["a", "b"]));
        Assert.Equal("a, b, or c", Wording.List("or", ["a", "b", "c"]));
        Assert.Equal(" Did you mean the thing \"a\" or \"b\"?", Wording.DidYouMean(["a", "b"], "the thing"));
        Assert.Equal(string.Empty, Wording.DidYouMean([]));
    }
}
