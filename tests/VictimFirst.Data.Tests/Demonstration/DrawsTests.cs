using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.People;

namespace VictimFirst.Data.Tests.Demonstration;

public sealed class DrawsTests
{
    [Fact]
    public void Draw_TheSequenceOfASeed_NeverChanges()
    {
        var draw = new Draw(2020);
        Assert.Equal([13, 28, 82, 4, 55], Enumerable.Range(0, 5).Select(_ => draw.Below(100)));
    }

    [Fact]
    public void Draw_Below_ReachesEveryNumberAboutEquallyOften()
    {
        var draw = new Draw(1);
        var counts = Enumerable.Range(0, 70_000).CountBy(_ => draw.Below(7)).ToDictionary();
        Assert.Equal(7, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 9_500, 10_500));
    }

    [Fact]
    public void Weighted_AChoiceOfWeightZero_IsNeverMade()
    {
        var draw = new Draw(1);
        var choices = new Weighted<char>(('a', 0), ('b', 1), ('c', 0), ('d', 3), ('e', 0));
        var counts = Enumerable.Range(0, 40_000).CountBy(_ => choices.Pick(draw)).ToDictionary();
        Assert.Equal(['b', 'd'], counts.Keys.Order());
        Assert.InRange(counts['d'], 29_500, 30_500);
    }

    [Fact]
    public void Quota_Exactly_MarksSoManyDifferentItems()
    {
        var marked = new HashSet<int>();
        Quota.Mark(new Draw(1), [.. Enumerable.Range(0, 50)], 20, 0, item => Assert.True(marked.Add(item)));
        Assert.Equal(20, marked.Count);
    }

    [Fact]
    public void Quota_MoreThanTheGroup_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Quota.Choose(new Draw(1), [1, 2, 3], 4));

    [Fact]
    public void Quota_Weighted_TakesHeavyItemsMoreOften_AndWeightlessOnesNever()
    {
        var draw = new Draw(1);
        var counts = Enumerable.Range(0, 3_000)
            .SelectMany(_ => Quota.ChooseWeighted(draw, [0, 1, 5], 1, item => item))
            .CountBy(item => item)
            .ToDictionary();
        Assert.Equal([1, 5], counts.Keys.Order());
        Assert.InRange(counts[5], 2_400, 2_600);
    }

    [Fact]
    public void CaseReferences_NeighbouringKeys_GiveDifferentAndUnlikeReferences()
    {
        var references = new CaseReferences(new Draw(3));
        var first = Enumerable.Range(1, 200_000).Select(id => references.For(id)).ToList();
        Assert.Equal(first.Count, first.Distinct().Count());
        Assert.True(first.Zip(first.Skip(1), (a, b) => a[..6] == b[..6]).Count(same => same) < 50);
    }

    [Fact]
    public void DateOfBirth_AnyDayAndAge_MakesThatAgeByEveryRule()
    {
        var draw = new Draw(5);
        for (var i = 0; i < 50_000; i++)
        {
            var day = new DateOnly(2016, 1, 1).AddDays(draw.Below(2000));
            var age = draw.Between(0, 97);
            var born = Age.DateOfBirth(draw, day, age);
            Assert.Equal(age, Age.On(day, born));
            Assert.True(born.AddYears(age) <= day && born.AddYears(age + 1) > day, $"{born} on {day}");
        }
    }
}
