using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

public sealed class ItemListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1_000)]
    public void List_OfAnyLength_HasItsItemsInOrder(int length)
    {
        var list = new ItemList<NameNode>();
        for (var i = 0; i < length; i++)
            list.Add(new NameNode { Value = $"n{i}" });
        Assert.Equal(Enumerable.Range(0, length).Select(i => $"n{i}"), list.ToImmutable().Select(n => n.Value));
    }
}
