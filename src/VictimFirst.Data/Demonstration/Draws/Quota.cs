namespace VictimFirst.Data.Demonstration.Draws;

/// <summary>
/// Gives a trait to some of a group: to exactly as many as a published figure says, or to each with a probability where none is
/// published.
/// </summary>
internal static class Quota
{
    /// <exception cref="InvalidOperationException">The group is smaller than the number wanted.</exception>
    public static void Mark<T>(Draw draw, List<T> group, int? exactly, double otherwise, Action<T> mark)
    {
        if (exactly is { } number)
        {
            Choose(draw, group, number).ForEach(mark);
            return;
        }

        foreach (var item in group)
        {
            if (draw.Chance(otherwise)) mark(item);
        }
    }

    /// <summary>Draws <paramref name="number"/> different items, each subset equally likely. Reorders the group.</summary>
    /// <exception cref="InvalidOperationException">The group is smaller than the number wanted.</exception>
    public static List<T> Choose<T>(Draw draw, List<T> group, int number)
    {
        if (number > group.Count)
        {
            throw new InvalidOperationException($"The published figures ask for {number} of a group of {group.Count}.");
        }

        for (var i = 0; i < number; i++)
        {
            var other = draw.Between(i, group.Count - 1);
            (group[i], group[other]) = (group[other], group[i]);
        }

        return group.GetRange(0, number);
    }

    /// <summary>
    /// Draws <paramref name="number"/> different items, those with a larger weight more often (Efraimidis and Spirakis, 2006).
    /// </summary>
    /// <exception cref="InvalidOperationException">Fewer items have a weight above 0.</exception>
    public static List<T> ChooseWeighted<T>(Draw draw, IEnumerable<T> group, int number, Func<T, double> weight)
    {
        var keyed = new List<(double Key, T Item)>();
        foreach (var item in group)
        {
            if (weight(item) is > 0 and var w) keyed.Add((Math.Log(1 - draw.Unit()) / w, item));
        }

        if (number > keyed.Count)
        {
            throw new InvalidOperationException($"The published figures ask for {number} of a group of {keyed.Count}.");
        }

        keyed.Sort((a, b) => b.Key.CompareTo(a.Key));
        return [.. keyed.Take(number).Select(k => k.Item)];
    }
}
