using System.Buffers.Binary;
using Npgsql;

namespace VictimFirst.Data.Import.Loading;

/// <summary>
/// Writes the binary format of COPY straight from the file's bytes ("COPY", section "Binary Format", of PostgreSQL's manual): a count of
/// fields, and for each its length and value, big-endian.
/// </summary>
internal sealed class PostgreSqlRowSink : IRowSink
{
    private const int FlushAt = 256 * 1024;
    private static readonly long Epoch = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;
    private static readonly int EpochDay = new DateOnly(2000, 1, 1).DayNumber;

    private readonly NpgsqlRawCopyStream stream;
    private readonly short fields;
    private byte[] buffer = new byte[2 * FlushAt];
    private int end;
    private int rowStart;
    private bool completed;

    public PostgreSqlRowSink(NpgsqlRawCopyStream stream, int fields)
    {
        (this.stream, this.fields) = (stream, (short)fields);
        // Signature, no flags, no extension.
        ReadOnlySpan<byte> signature = [.. "PGCOPY\n"u8, 0xff, .. "\r\n\0"u8];
        signature.CopyTo(buffer);
        end = signature.Length;
        Put(0L);
    }

    public void BeginRow(long line)
    {
        rowStart = end;
        Reserve(2);
        Put(fields);
        Int64(line);
    }

    public void None()
    {
        Reserve(4);
        Put(-1);
    }

    public void Int64(long value)
    {
        Reserve(12);
        Put(8);
        Put(value);
    }

    public void Int32(int value)
    {
        Reserve(8);
        Put(4);
        Put(value);
    }

    public void Int16(short value)
    {
        Reserve(6);
        Put(2);
        Put(value);
    }

    public void Flag(bool value)
    {
        Reserve(5);
        Put(1);
        buffer[end++] = value ? (byte)1 : (byte)0;
    }

    public void Uuid(Guid value)
    {
        const int Bytes = 16;
        Reserve(4 + Bytes);
        Put(Bytes);
        value.TryWriteBytes(buffer.AsSpan(end), bigEndian: true, out _);
        end += Bytes;
    }

    /// <summary>Days since 2000-01-01.</summary>
    public void Day(DateOnly value) => Int32(value.DayNumber - EpochDay);

    /// <summary>Microseconds since 2000-01-01 UTC.</summary>
    public void Instant(DateTime utc) => Int64((utc.Ticks - Epoch) / TimeSpan.TicksPerMicrosecond);

    public void Text(ReadOnlySpan<byte> utf8)
    {
        Reserve(4 + utf8.Length);
        Put(utf8.Length);
        utf8.CopyTo(buffer.AsSpan(end));
        end += utf8.Length;
    }

    public void EndRow()
    {
        if (end >= FlushAt) Flush();
    }

    public void DiscardRow() => end = rowStart;

    public void Complete()
    {
        Reserve(2);
        Put((short)-1);
        Flush();
        completed = true;
        stream.Dispose();
    }

    public void Dispose()
    {
        if (completed) return;
        stream.Cancel();
        stream.Dispose();
    }

    private void Flush()
    {
        stream.Write(buffer, 0, end);
        end = 0;
    }

    private void Reserve(int bytes)
    {
        if (buffer.Length - end < bytes) Array.Resize(ref buffer, Math.Max(2 * buffer.Length, end + bytes));
    }

    private void Put(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(buffer.AsSpan(end), value);
        end += sizeof(long);
    }

    private void Put(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(end), value);
        end += sizeof(int);
    }

    private void Put(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(buffer.AsSpan(end), value);
        end += sizeof(short);
    }
}
