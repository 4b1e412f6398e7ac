namespace VictimFirst.Api.Schema.Policing;

/// <summary>How many of how many. The rows are the force's own, so nothing is rounded or held back.</summary>
internal sealed record PoliceShare(int Numerator, int Denominator)
{
    /// <summary>0 to 1; null of nothing.</summary>
    public double? Value => Denominator == 0 ? null : Numerator / (double)Denominator;

    /// <param name="holds">Null where it is not known or not yet due: such a row counts on neither side.</param>
    public static PoliceShare Of<T>(IEnumerable<T> rows, Func<T, bool?> holds)
    {
        var known = rows.Select(holds).OfType<bool>().ToList();
        return new PoliceShare(known.Count(holding => holding), known.Count);
    }
}
