using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>The referrals of a builder as chunks.</summary>
internal static class ReferralChunks
{
    /// <exception cref="ArgumentException">Two referrals have one id.</exception>
    /// <exception cref="KeyNotFoundException">A fact belongs to a referral that was not added, or that has no case.</exception>
    public static ImmutableArray<Chunk> Write(List<CodedReferral> referrals, ReferralFacts facts, Caseworkers caseworkers, int rowsPerChunk)
    {
        Arrange(referrals);
        facts.Arrange();
        var writer = new ChunkWriter(facts, caseworkers);
        var chunks = ImmutableArray.CreateBuilder<Chunk>();
        var rows = CollectionsMarshal.AsSpan(referrals);
        while (!rows.IsEmpty)
        {
            var count = Math.Min(rows.Length, rowsPerChunk);
            chunks.Add(writer.Write(rows[..count]));
            rows = rows[count..];
        }

        facts.ExpectNoneLeft();
        return chunks.DrainToImmutable();
    }

    private static void Arrange(List<CodedReferral> referrals)
    {
        var inOrder = true;
        for (var row = 1; row < referrals.Count && inOrder; row++) inOrder = referrals[row - 1].Id < referrals[row].Id;
        if (inOrder) return;
        referrals.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        for (var row = 1; row < referrals.Count; row++)
        {
            if (referrals[row - 1].Id != referrals[row].Id) continue;
            throw new ArgumentException($"Two referrals have the id {referrals[row].Id}.", nameof(referrals));
        }
    }
}
