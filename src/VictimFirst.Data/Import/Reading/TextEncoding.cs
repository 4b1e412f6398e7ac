namespace VictimFirst.Data.Import.Reading;

/// <summary>Tells a file in another encoding by its first bytes, before its header is taken for nonsense.</summary>
internal static class TextEncoding
{
    /// <param name="stream">At its beginning, to which it is set back.</param>
    /// <returns>What is wrong, or null for a file that may be UTF-8, with a byte-order mark or without.</returns>
    public static string? WhyNotUtf8(FileStream stream)
    {
        Span<byte> start = stackalloc byte[4];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        const string Wanted = "write UTF-8";
        return start[..length] switch
        {
            [] => "is empty: it has no header line",
            [0xff, 0xfe, 0, 0] or [0, 0, 0xfe, 0xff] => $"is UTF-32 by its byte-order mark; {Wanted}",
            [0xff, 0xfe, ..] => $"is UTF-16 (little-endian) by its byte-order mark; {Wanted}",
            [0xfe, 0xff, ..] => $"is UTF-16 (big-endian) by its byte-order mark; {Wanted}",
            [_, 0, ..] or [0, ..] => $"looks like UTF-16 without a byte-order mark; {Wanted}",
            _ => null,
        };
    }
}
