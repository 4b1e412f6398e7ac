using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Coercion;

public sealed class InputObjectTests
{
    private static readonly InputObject Value = new([new("a", 1), new("b", null)]);

    [Fact]
    public void TryGet_TellsNullFromAbsent()
    {
        Assert.True(Value.TryGet("b", out var given));
        Assert.Null(given);
        Assert.False(Value.TryGet("c", out _));
    }

    [Fact]
    public void TypedTryGet_IsTrueForValuesOfTheTypeOnly()
    {
        Assert.True(Value.TryGet<int>("a", out var number));
        Assert.Equal(1, number);
        Assert.False(Value.TryGet<string>("a", out _));
        Assert.False(Value.TryGet<string>("b", out _));
    }

    [Fact]
    public void Indexer_NeedsTheMember()
    {
        Assert.Equal(1, Value["a"]);
        Assert.Throws<KeyNotFoundException>(() => Value["c"]);
    }
}
