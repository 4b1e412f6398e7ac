namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>Every choice of the generators, from one seed.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>True in so many of a hundred throws.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    public int Below(int count) => random.Next(count);

    public int Between(int first, int last) => random.Next(first, last + 1);

    public T Pick<T>(IReadOnlyList<T> options) => options[random.Next(options.Count)];

    /// <summary>The default where there is nothing to pick from.</summary>
    public T? PickOrNone<T>(IEnumerable<T> options) => options.ToList() is { Count: > 0 } list ? Pick(list) : default;

    public List<T> Some<T>(IEnumerable<T> options, int percent) => options.Where(_ => Chance(percent)).ToList();

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> options)
    {
        var items = options.ToArray();
        random.Shuffle(items);
        return items;
    }

    /// <summary>The seed of a die of its own.</summary>
    public int Seed() => random.Next();
}
