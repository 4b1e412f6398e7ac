using System.Security.Cryptography;

namespace VictimFirst.Data.Audit;

/// <summary>
/// The root of RFC 6962 section 2.1 over a growing list: leaves are hashed with the prefix 0, nodes with 1. It keeps one hash for each
/// perfect subtree, so a log of any length takes a few dozen.
/// </summary>
internal sealed class MerkleTree
{
    /// <summary>Roots of perfect subtrees, the largest and leftmost first: one for each bit of <see cref="Size"/>.</summary>
    private readonly List<byte[]> subtrees = [];

    public long Size { get; private set; }

    /// <param name="leaf">The leaf's data: for the audit log, the hash of an entry in the chain.</param>
    public void Append(ReadOnlySpan<byte> leaf)
    {
        subtrees.Add(SHA256.HashData([0, .. leaf]));
        // Each trailing one of the size is a subtree of the same height as the new one so far.
        for (var left = Size; (left & 1) == 1; left >>= 1) MergeLastTwo();
        Size++;
    }

    public byte[] Root()
    {
        if (subtrees is []) return SHA256.HashData([]);
        var root = subtrees[^1];
        for (var i = subtrees.Count - 2; i >= 0; i--) root = Node(subtrees[i], root);
        return root;
    }

    private void MergeLastTwo()
    {
        var merged = Node(subtrees[^2], subtrees[^1]);
        subtrees.RemoveRange(subtrees.Count - 2, 2);
        subtrees.Add(merged);
    }

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);
}
