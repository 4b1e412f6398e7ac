using System.Globalization;

namespace VictimFirst.Data.Audit;

/// <summary>What the log was at one time. The body of a checkpoint of C2SP's <c>tlog-checkpoint</c>, without extension lines.</summary>
/// <param name="Origin">The log's name: no space, no plus sign, no control character.</param>
/// <param name="Size">The number of entries.</param>
/// <param name="Root">Of the Merkle tree over their hashes.</param>
internal sealed record Checkpoint(string Origin, long Size, byte[] Root)
{
    /// <summary>Three lines: origin, size, root. Signed as it stands, last line break included.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\n");

    /// <returns>Null where the text is not a checkpoint's.</returns>
    public static Checkpoint? Parse(string text)
    {
        if (text.Split('\n') is not [{ Length: > 0 } origin, var size, var root, ""]) return null;
        var hash = new byte[AuditChain.HashLength];
        return long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Convert.TryFromBase64String(root, hash, out var length) && length == hash.Length
            && new Checkpoint(origin, number, hash) is var parsed && parsed.Text == text
            ? parsed
            : null;
    }
}
