using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Building;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Data.Tests.Statistics.Refreshing;

/// <summary>
/// Compares two cubes down to the last cell, whatever chunks their rows lie in and whatever number stands for a caseworker.
/// </summary>
internal static class CubeContent
{
    public static void AssertEqual(CaseCube expected, CaseCube actual)
    {
        Assert.Equal(expected.Stamp, actual.Stamp);
        AssertReferrals(expected.Tables, actual.Tables);
        AssertSame("restorative justice", expected.Tables.RestorativeJustice, actual.Tables.RestorativeJustice);
        AssertSame("surveys", expected.Tables.Surveys, actual.Tables.Surveys);
        AssertSame("complaints", expected.Tables.Complaints, actual.Tables.Complaints);
        AssertSame("engagement", expected.Tables.Engagement, actual.Tables.Engagement);
    }

    private static void AssertReferrals(CubeTables expected, CubeTables actual)
    {
        var (first, second) = (Arranged(expected.Referrals), Arranged(actual.Referrals));
        Assert.Equal(first.Length, second.Length);
        for (var i = 0; i < first.Length; i++)
        {
            Assert.Equal(Ids(first[i]), Ids(second[i]));
            Assert.Equal(CaseworkersOf(first[i], expected), CaseworkersOf(second[i], actual));
            AssertSame($"chunk {i}", first[i], second[i]);
        }
    }

    /// <summary>The same rows in full chunks.</summary>
    private static ImmutableArray<Chunk> Arranged(ImmutableArray<Chunk> chunks)
    {
        var gatherer = new ChunkGatherer(chunks);
        var rows = chunks.SelectMany((chunk, source) => Enumerable.Range(0, chunk.Count).Select(row => new RowPick(source, row)));
        return [.. rows.Chunk(Chunk.Capacity).Select(part => gatherer.Gather(part))];
    }

    private static IEnumerable<long> Ids(Chunk chunk) => Enumerable.Range(0, chunk.Count).Select(row => chunk.Ids![row]);

    private static IEnumerable<long?> CaseworkersOf(Chunk chunk, CubeTables tables) => chunk.Caseworkers!.Take(chunk.Count)
        .Select(number => number == Caseworkers.None ? (long?)null : tables.Caseworkers.Ids[number]);

    private static void AssertSame(string path, object? expected, object? actual)
    {
        if (expected is null || actual is null)
        {
            Assert.True(expected is null && actual is null, $"{path} is there once only");
            return;
        }

        Assert.Equal(expected.GetType(), actual.GetType());
        if (expected.GetType().IsPrimitive || expected is Enum or string)
        {
            Assert.True(expected.Equals(actual), $"{path} is {actual}, not {expected}");
        }
        else if (expected is IEnumerable && expected is not string)
        {
            var (first, second) = (((IEnumerable)expected).Cast<object?>().ToList(), ((IEnumerable)actual).Cast<object?>().ToList());
            Assert.True(first.Count == second.Count, $"{path} has {second.Count} items, not {first.Count}");
            for (var i = 0; i < first.Count; i++) AssertSame($"{path}[{i}]", first[i], second[i]);
        }
        else
        {
            AssertSameFields(path, expected, actual);
        }
    }

    private static void AssertSameFields(string path, object expected, object actual)
    {
        foreach (var field in expected.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            // Numbers of caseworkers are compared as the people they stand for.
            if (expected is Chunk && field.Name.Contains(nameof(Chunk.Caseworkers), StringComparison.Ordinal)) continue;
            AssertSame($"{path}.{field.Name}", field.GetValue(expected), field.GetValue(actual));
        }
    }
}
