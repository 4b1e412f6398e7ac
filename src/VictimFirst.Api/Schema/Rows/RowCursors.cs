using System.Collections.Immutable;
using System.Text;
using VictimFirst.Data.Rows;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>A row's place in an order, as clients carry it from page to page. A cursor of another order is none.</summary>
internal sealed class RowCursors(SealedText seal)
{
    private enum Kind : byte
    {
        None,
        Text,
        Whole,
        Small,
        Instant,
        Day,
        Flag,
    }

    public string Of(string type, ImmutableArray<RowOrder> order, IEnumerable<object?> place)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            foreach (var value in place) Write(writer, value);
        }

        return seal.Seal(UseOf(type, order), bytes.ToArray());
    }

    /// <returns>Null where the text is no cursor of this order.</returns>
    public ImmutableArray<object?>? PlaceOf(string type, ImmutableArray<RowOrder> order, string cursor)
    {
        if (seal.Open(UseOf(type, order), cursor) is not { } bytes) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return [.. order.Select(_ => Read(reader))];
    }

    private static string UseOf(string type, ImmutableArray<RowOrder> order) =>
        $"cursor:{type}:{string.Join(',', order.Select(key => $"{key.Property}{(key.Descending ? '-' : '+')}"))}";

    private static void Write(BinaryWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Write((byte)Kind.None);
                break;
            case string text:
                writer.Write((byte)Kind.Text);
                writer.Write(text);
                break;
            case long whole:
                writer.Write((byte)Kind.Whole);
                writer.Write(whole);
                break;
            case short small:
                writer.Write((byte)Kind.Small);
                writer.Write(small);
                break;
            case DateTimeOffset instant:
                writer.Write((byte)Kind.Instant);
                writer.Write(instant.UtcTicks);
                break;
            case DateOnly day:
                writer.Write((byte)Kind.Day);
                writer.Write(day.DayNumber);
                break;
            case bool flag:
                writer.Write((byte)Kind.Flag);
                writer.Write(flag);
                break;
            default:
                throw new InvalidOperationException($"A cursor cannot hold a {value.GetType().Name}.");
        }
    }

    private static object? Read(BinaryReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.None => null,
        Kind.Text => reader.ReadString(),
        Kind.Whole => reader.ReadInt64(),
        Kind.Small => reader.ReadInt16(),
        Kind.Instant => new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
        Kind.Day => DateOnly.FromDayNumber(reader.ReadInt32()),
        _ => reader.ReadBoolean(),
    };
}
