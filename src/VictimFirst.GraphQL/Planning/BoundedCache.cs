using System.Collections.Concurrent;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// Keeps what was used lately, twice <paramref name="capacity"/> entries at most. When a generation is full it becomes the old one, and the
/// one before it is forgotten; what is used again moves over. Reading takes no lock.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity) where TKey : notnull
{
    private readonly Lock gate = new();
    private volatile ConcurrentDictionary<TKey, TValue> young = new();
    private volatile ConcurrentDictionary<TKey, TValue> old = new();

    /// <param name="make">May run twice for one key when requests meet; must not depend on anything but the key.</param>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (young.TryGetValue(key, out var value))
            return value;
        if (!old.TryGetValue(key, out value))
            value = make(key);
        lock (gate)
        {
            if (young.Count >= capacity)
            {
                old = young;
                young = new();
            }

            return young.GetOrAdd(key, value);
        }
    }
}
