using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace VictimFirst.Data.Audit;

/// <summary>
/// A file of events in canonical JSON, each behind its length and the beginning of its hash, so that the torn end of a crash is seen. The
/// process that holds it locks it; a process that died has let go.
/// </summary>
internal sealed class SpoolSegment : IDisposable
{
    public const string Ending = ".spool";

    private const int LengthBytes = sizeof(int);
    private const int CheckBytes = 8;
    private const int HeaderBytes = LengthBytes + CheckBytes;
    private const int LargestEvent = 16 * 1024 * 1024;

    private readonly string path;
    private readonly SafeFileHandle file;
    private long read;
    private long written;

    private SpoolSegment(string path, SafeFileHandle file)
    {
        this.path = path;
        this.file = file;
        written = RandomAccess.GetLength(file);
    }

    /// <summary>Bytes that a crash cannot take away.</summary>
    public long Written => Interlocked.Read(ref written);

    public bool IsDrained => read >= Written;

    /// <summary>What is left after the last readable event: the end of a write that a crash cut short.</summary>
    public long Torn { get; private set; }

    /// <param name="id">Orders the segments of a folder by time.</param>
    public static SpoolSegment Create(string folder, Guid id)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{id:N}{Ending}");
        // Under another name until it is locked, or it would be taken over between the two.
        var draft = $"{path}.new";
        var file = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        File.Move(draft, path);
        return new SpoolSegment(path, file);
    }

    /// <returns>Null where another process writes it still, or has just finished it.</returns>
    public static SpoolSegment? TryTakeOver(string path)
    {
        try
        {
            return new SpoolSegment(path, File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>When this returns the events survive a loss of power. Not for two calls at once.</summary>
    public void Append(IReadOnlyList<byte[]> events)
    {
        var batch = new byte[events.Sum(e => HeaderBytes + e.Length)];
        var rest = batch.AsSpan();
        foreach (var text in events)
        {
            BinaryPrimitives.WriteInt32BigEndian(rest, text.Length);
            Check(text).CopyTo(rest[LengthBytes..]);
            text.CopyTo(rest[HeaderBytes..]);
            rest = rest[(HeaderBytes + text.Length)..];
        }

        RandomAccess.Write(file, batch, written);
        // A new file's name is made durable with it by the file systems that Linux servers use (ext4, xfs, btrfs).
        RandomAccess.FlushToDisk(file);
        Interlocked.Add(ref written, batch.Length);
    }

    /// <summary>The next events, and how far they reach: to be told to <see cref="MarkDrained"/> when they are in the log.</summary>
    public (IReadOnlyList<byte[]> Events, long UpTo) Read(int most)
    {
        var events = new List<byte[]>();
        var at = read;
        Span<byte> header = stackalloc byte[HeaderBytes];
        while (events.Count < most && at + HeaderBytes <= Written)
        {
            RandomAccess.Read(file, header, at);
            var length = BinaryPrimitives.ReadInt32BigEndian(header);
            if (length is < 0 or > LargestEvent || at + HeaderBytes + length > Written) break;
            var text = new byte[length];
            RandomAccess.Read(file, text, at + HeaderBytes);
            if (!Check(text).SequenceEqual(header[LengthBytes..])) break;
            events.Add(text);
            at += HeaderBytes + length;
        }

        if (events is [] && at < Written)
        {
            Torn = Written - at;
            at = Written;
        }

        return (events, at);
    }

    public void MarkDrained(long upTo) => read = upTo;

    public void Delete()
    {
        File.Delete(path);
        Dispose();
    }

    public void Dispose() => file.Dispose();

    private static ReadOnlySpan<byte> Check(ReadOnlySpan<byte> text) => SHA256.HashData(text).AsSpan(0, CheckBytes);
}
