using System.Collections.Immutable;

namespace VictimFirst.Api.Identity.Keys;

/// <summary>The signing keys of every tenant whose tokens are believed.</summary>
internal sealed class KeyRings
{
    private readonly ImmutableDictionary<Guid, KeyRing> rings;

    public KeyRings(IEnumerable<Guid> tenants, Func<Guid, Task<SigningKeySet>> read, TimeProvider clock, ILogger<KeyRings> log) =>
        rings = tenants.ToImmutableDictionary(tenant => tenant, tenant => new KeyRing(tenant, () => read(tenant), clock, log));

    public IEnumerable<KeyRing> All => rings.Values;

    /// <returns>
    /// The keys of this id, each once: tenants of one issuer mostly share theirs. The issuer is asked anew where no tenant has one.
    /// </returns>
    public async ValueTask<ImmutableArray<SigningKey>> FindAsync(string kid, CancellationToken cancelled)
    {
        if (Held(kid) is { IsEmpty: false } found) return found;
        await Task.WhenAll(rings.Values.Select(ring => ring.RefreshAsync())).WaitAsync(cancelled);
        return Held(kid);
    }

    /// <summary>Whether a key that verified a token is one of the tenant that the token names.</summary>
    public async ValueTask<bool> HasAsync(Guid tenant, SigningKey key, CancellationToken cancelled)
    {
        if (!rings.TryGetValue(tenant, out var ring)) return false;
        if (ring.Find(key.KeyId) is null) await ring.RefreshAsync().WaitAsync(cancelled);
        return ring.Find(key.KeyId)?.Fingerprint == key.Fingerprint;
    }

    private ImmutableArray<SigningKey> Held(string kid) =>
        [.. rings.Values.Select(ring => ring.Find(kid)).OfType<SigningKey>().DistinctBy(key => key.Fingerprint)];
}
