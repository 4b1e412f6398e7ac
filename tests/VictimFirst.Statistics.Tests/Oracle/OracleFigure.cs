using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Oracle;

/// <summary>What fell into one cell.</summary>
internal sealed class OracleFigure
{
    private readonly HashSet<long> people = [];
    private int units;

    public List<double> Values { get; } = [];

    /// <summary>Ids of the referrals that are counted or have a value, each as often as it is.</summary>
    public List<long> Referrals { get; } = [];

    public void Count(long? personId)
    {
        if (personId is not { } id || people.Add(id)) units++;
    }

    /// <summary>The count, or how many values there are.</summary>
    public int CountFor(Measure measure) => measure.Code switch
    {
        MeasureCode.Units or MeasureCode.People => units,
        MeasureCode.SupportActions => (int)Values.Sum(),
        _ => Values.Count,
    };

    public double? NumberFor(Measure measure)
    {
        if (Values is []) return null;
        var ordered = Values.Order().ToList();
        return measure.Aggregate switch
        {
            Aggregate.Sum => Values.Sum(),
            Aggregate.Mean => Values.Average(),
            _ => (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2,
        };
    }
}
