namespace VictimFirst.Data.Demonstration.Draws;

/// <summary>Choices with their weights, which need not add to 1.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] values;
    private readonly double[] cumulative;

    public Weighted(params ReadOnlySpan<(T Value, double Weight)> choices)
    {
        values = new T[choices.Length];
        cumulative = new double[choices.Length];
        var sum = 0.0;
        for (var i = 0; i < choices.Length; i++)
        {
            sum += choices[i].Weight;
            values[i] = choices[i].Value;
            cumulative[i] = sum;
        }

        if (!(sum > 0)) throw new ArgumentException("At least one choice needs a weight above 0.", nameof(choices));
    }

    public T Pick(Draw draw)
    {
        var at = draw.Unit() * cumulative[^1];
        var found = Array.BinarySearch(cumulative, at);

        // A value belongs to the first choice whose cumulative weight lies above it, so an exact hit belongs to the next one.
        return values[Math.Min(found >= 0 ? found + 1 : ~found, values.Length - 1)];
    }
}
