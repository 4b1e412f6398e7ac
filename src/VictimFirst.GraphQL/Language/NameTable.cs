using System.Runtime.InteropServices;

namespace VictimFirst.GraphQL.Language;

/// <summary>
/// Gives equal names the same string, in all documents: nearly every name of a request is one of the schema's, or was in the request
/// before. A slot keeps only its latest name, so that the table has a size, and names made to collide cost what they would cost without it.
/// </summary>
/// <remarks>Threads share it without a lock: a reference is written at once, and whichever name a slot then holds is compared.</remarks>
internal static class NameTable
{
    private const int SlotBits = 11;

    /// <summary>Longer names are not kept: a hostile client could fill the table with megabytes.</summary>
    private const int LongestKept = 64;

    private static readonly string?[] Slots = new string?[1 << SlotBits];

    public static string Intern(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestKept) return name.ToString();
        ref var slot = ref Slots[SlotOf(name)];
        var kept = slot;
        return kept is not null && name.SequenceEqual(kept) ? kept : slot = name.ToString();
    }

    /// <summary>Of the first and the last four characters: names that differ only between them share a slot.</summary>
    private static int SlotOf(ReadOnlySpan<char> name)
    {
        ulong ends;
        if (name.Length >= 4)
        {
            var bytes = MemoryMarshal.AsBytes(name);
            ends = MemoryMarshal.Read<ulong>(bytes) + (MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]) * 0xC2B2AE3D27D4EB4F);
        }
        else
        {
            ends = ((ulong)name[0] << 32) | ((ulong)name[name.Length / 2] << 16) | name[^1];
        }

        return (int)(((ends + (ulong)name.Length) * 0x9E3779B97F4A7C15) >> (64 - SlotBits));
    }
}
