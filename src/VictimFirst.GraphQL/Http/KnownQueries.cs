using System.Text.Json;

namespace VictimFirst.GraphQL.Http;

/// <summary>
/// The texts of queries by their JSON. Clients send the same few documents again and again, and of a long one most of the reading is
/// unescaping and copying what has been read before. Safe to use from any number of requests at once: what two write at one time, one of
/// them has written in vain.
/// </summary>
internal sealed class KnownQueries
{
    /// <summary>Bytes of the JSON. Longer ones are read anew each time, so that all that is kept is 12 MB at most.</summary>
    private const int Longest = 16 * 1024;

    /// <summary>Of the JSON, quote included: it has to tell documents apart, and shorter ones are not worth the search.</summary>
    private const int PrefixLength = 24;

    private const int Sets = 64, PerSet = 4;

    private readonly Query?[] queries = new Query?[Sets * PerSet];
    private int written;

    /// <param name="json">Begins with the value of the member <c>query</c>; more may follow.</param>
    /// <returns>The query that the value is. Where a whole string literal stands at the beginning, no other can.</returns>
    public Query? Find(ReadOnlySpan<byte> json)
    {
        if (json.Length < PrefixLength)
            return null;
        foreach (var query in SetOf(json))
        {
            if (query is not null && json.StartsWith(query.Json))
                return query;
        }

        return null;
    }

    /// <param name="json">One whole string literal, known to be right.</param>
    public void Add(ReadOnlySpan<byte> json, string text)
    {
        if (json.Length is >= PrefixLength and <= Longest)
            SetOf(json)[Interlocked.Increment(ref written) & (PerSet - 1)] = new Query(json.ToArray(), text);
    }

    /// <summary>Where the value of the body's member <c>query</c> begins; -1 where it has none, or is no JSON up to there.</summary>
    public static int StartIn(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return -1;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                // As it is always written. With an escape in it, it is read the long way.
                if (reader.ValueSpan.SequenceEqual("query"u8))
                {
                    var value = (int)reader.BytesConsumed;
                    var blanks = body[value..].IndexOfAnyExcept(" \t\r\n"u8);
                    return blanks < 0 ? -1 : value + blanks;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Whoever reads the whole body says what is wrong with it.
        }

        return -1;
    }

    private Span<Query?> SetOf(ReadOnlySpan<byte> json)
    {
        var hash = new HashCode();
        hash.AddBytes(json[..PrefixLength]);
        return queries.AsSpan((hash.ToHashCode() & (Sets - 1)) * PerSet, PerSet);
    }

    /// <param name="Json">The string literal with its quotes.</param>
    internal sealed record Query(byte[] Json, string Text);
}
