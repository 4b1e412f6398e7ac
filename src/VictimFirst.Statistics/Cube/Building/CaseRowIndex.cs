namespace VictimFirst.Statistics.Cube.Building;

/// <summary>The row that each case came to stand in.</summary>
internal sealed class CaseRowIndex(Dictionary<long, int> rowById)
{
    /// <exception cref="KeyNotFoundException">A fact belongs to a case that was not added.</exception>
    public int this[long caseId] => rowById.TryGetValue(caseId, out var row)
        ? row
        : throw new KeyNotFoundException($"No referral {caseId} with a case was added to the cube, but a fact of its case was.");

    /// <summary>Facts beside the row of their case, in order of the row; facts of one case in no order.</summary>
    public List<(int CaseRow, T Fact)> Arrange<T>(List<T> facts, Func<T, long> caseId)
    {
        var arranged = new List<(int CaseRow, T Fact)>(facts.Count);
        foreach (var fact in facts) arranged.Add((this[caseId(fact)], fact));
        arranged.Sort(static (a, b) => a.CaseRow.CompareTo(b.CaseRow));
        return arranged;
    }
}
