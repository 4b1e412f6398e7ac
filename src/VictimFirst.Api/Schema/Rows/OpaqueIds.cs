using System.Buffers.Binary;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>The keys of rows as clients see them: nobody can tell how many rows there are, or guess another's id from one.</summary>
internal sealed class OpaqueIds(SealedText seal)
{
    /// <param name="type">The schema's type, such as Case.</param>
    public string Of(string type, long key)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, key);
        return seal.Seal(type, bytes);
    }

    /// <returns>Null where the text is no id of the type.</returns>
    public long? KeyOf(string type, string id) =>
        seal.Open(type, id) is { Length: sizeof(long) } bytes ? BinaryPrimitives.ReadInt64BigEndian(bytes) : null;
}
