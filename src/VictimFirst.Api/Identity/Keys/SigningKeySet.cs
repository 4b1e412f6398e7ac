using System.Collections.Frozen;
using System.Text.Json;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Identity.Keys;

/// <summary>The keys that a tenant's issuer signs with at a time, by key id. Never empty.</summary>
internal sealed class SigningKeySet
{
    private const int MaxDepth = 8;

    private readonly FrozenDictionary<string, SigningKey> keys;

    private SigningKeySet(IEnumerable<SigningKey> keys) => this.keys = keys.ToFrozenDictionary(key => key.KeyId, StringComparer.Ordinal);

    public int Count => keys.Count;

    public static SigningKeySet Of(SigningKey key) => new([key]);

    /// <summary>Reads a JSON Web Key Set (RFC 7517 section 5).</summary>
    /// <exception cref="KeysUnreadableException">Not a key set, or none of its keys may verify this issuer's tokens.</exception>
    public static SigningKeySet Parse(ReadOnlySpan<byte> utf8, string issuer, Guid tenant)
    {
        if (!StrictJson.TryReadObject(utf8, MaxDepth, out var read)
            || !read.Value.TryGetProperty("keys", out var list)
            || list.ValueKind is not JsonValueKind.Array)
        {
            throw new KeysUnreadableException("the answer is not a key set");
        }

        // Which of two keys with one id would count? Neither. That includes keys for other uses: an id is unique in the whole set.
        var members = list.EnumerateArray().Where(member => member.ValueKind is JsonValueKind.Object).ToList();
        var ambiguous = members.GroupBy(member => StrictJson.TextOf(member, "kid"))
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet();
        var usable = new List<SigningKey>();
        foreach (var member in members.Where(member => !ambiguous.Contains(StrictJson.TextOf(member, "kid"))))
        {
            if (SigningKey.TryRead(member, issuer, tenant, out var key)) usable.Add(key);
        }

        return usable.Count > 0
            ? new SigningKeySet(usable)
            : throw new KeysUnreadableException("the key set has no key that may verify tokens");
    }

    public SigningKey? Find(string kid) => keys.GetValueOrDefault(kid);
}
