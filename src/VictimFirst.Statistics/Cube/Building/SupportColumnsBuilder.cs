using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

internal sealed class SupportColumnsBuilder
{
    private readonly List<(long CaseId, byte Type, byte Channel, int Times)> actions = [];

    public void Add(in SupportActionsRow row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row.Times, 1);
        var (type, channel) = (Dimensions.SupportType.IndexOf(row.SupportType), Dimensions.ContactChannel.IndexOf(row.Channel));
        actions.Add((row.ReferralId, type, channel, row.Times));
    }

    public SupportColumns Build(CaseRowIndex index)
    {
        var entries = Merge([.. actions.Select(a => new Entry((index[a.CaseId], a.Type, a.Channel), a.Times))]);
        var caseRows = new List<int>();
        var firstEntries = new List<int>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            if (caseRows is not [] && caseRows[^1] == entries[entry].Key.CaseRow) continue;
            caseRows.Add(entries[entry].Key.CaseRow);
            firstEntries.Add(entry);
        }

        return new SupportColumns
        {
            CaseRow = new OrderedColumn([.. caseRows]),
            FirstEntry = [.. firstEntries, entries.Count],
            SupportType = entries.Column(e => e.Key.Type),
            Channel = entries.Column(e => e.Key.Channel),
            Times = entries.Column(e => e.Times),
        };
    }

    /// <summary>In order, with the times of equal keys added up.</summary>
    private static List<Entry> Merge(List<Entry> entries)
    {
        entries.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        var merged = new List<Entry>(entries.Count);
        foreach (var entry in entries)
        {
            if (merged is not [] && merged[^1].Key == entry.Key) merged[^1] = entry with { Times = merged[^1].Times + entry.Times };
            else merged.Add(entry);
        }

        return merged;
    }

    private readonly record struct Entry((int CaseRow, byte Type, byte Channel) Key, int Times);
}
