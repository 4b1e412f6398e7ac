using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Statistics;

internal static class StatisticsNodes
{
    /// <summary>Answers for all nodes of a position, frame by frame: what they have in common is found once.</summary>
    /// <param name="answer">Of a frame, a function from a node's cell to its answer.</param>
    public static ValueTask<Slot<T>[]> Each<T>(this ImmutableArray<StatisticsNode> nodes, Func<StatisticsFrame, Func<int, T>> answer)
    {
        var known = new Dictionary<StatisticsFrame, Func<int, T>>();
        var slots = new Slot<T>[nodes.Length];
        StatisticsFrame? frame = null;
        Func<int, T> read = null!;
        for (var i = 0; i < slots.Length; i++)
        {
            if (nodes[i].Frame != frame)
            {
                frame = nodes[i].Frame;
                if (!known.TryGetValue(frame, out read!)) known.Add(frame, read = answer(frame));
            }

            slots[i] = read(nodes[i].Cell);
        }

        return new(slots);
    }
}
