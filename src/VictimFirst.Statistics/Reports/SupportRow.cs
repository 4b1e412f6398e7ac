using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One type of support given to the cases with enhanced support, in all channels or in one.</summary>
/// <param name="Channel">Null for all channels together.</param>
/// <param name="Cases">Cases that had it at least once. A case repeats across rows.</param>
/// <param name="Actions">Times it was given, on whatever day.</param>
public sealed record SupportRow(Category SupportType, Category? Channel, PublishedCount Cases, PublishedCount Actions)
{
    /// <summary>Type by type: all channels together, then each channel; zeros too.</summary>
    internal static ImmutableArray<SupportRow> CountIn(ReportScope scope)
    {
        var support = scope.Columns.Support;
        var supported = scope.Closed.FactsOfEnhanced(support.CaseRow);
        var (types, channels) = (Dimensions.SupportType, Dimensions.ContactChannel);
        var allChannels = channels.Size;
        var cases = new int[types.Size, channels.Size + 1];
        var actions = new int[types.Size, channels.Size + 1];
        for (var row = supported.Rows.First; row < supported.Rows.End; row++)
        {
            if (!supported.Contains(row)) continue;
            var (first, end) = (support.FirstEntry[row], support.FirstEntry[row + 1]);
            for (var entry = first; entry < end; entry++)
            {
                var (type, channel, times) = (support.SupportType[entry], support.Channel[entry], support.Times[entry]);
                cases[type, channel]++;
                actions[type, channel] += times;
                actions[type, allChannels] += times;

                // A case's entries are in order of type, so the first of a type is where the case is counted for it.
                if (entry == first || support.SupportType[entry - 1] != type) cases[type, allChannels]++;
            }
        }

        var rows = ImmutableArray.CreateBuilder<SupportRow>(cases.Length);
        for (var type = 0; type < types.Size; type++)
        {
            rows.Add(Row(type, allChannels, null));
            for (var channel = 0; channel < channels.Size; channel++) rows.Add(Row(type, channel, channels.Categories[channel]));
        }

        return rows.MoveToImmutable();

        SupportRow Row(int type, int channel, Category? category) => new(
            types.Categories[type],
            category,
            scope.Disclosure.Publish(new RawCount(cases[type, channel])),
            scope.Disclosure.Publish(new RawCount(actions[type, channel])));
    }
}
