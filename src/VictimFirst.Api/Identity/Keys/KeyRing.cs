namespace VictimFirst.Api.Identity.Keys;

/// <summary>
/// The signing keys of one tenant as they change: read again twice a day and when a token names a key that is not there, kept for a day
/// when they cannot be read, and then no longer believed.
/// </summary>
internal sealed class KeyRing(Guid tenant, Func<Task<SigningKeySet>> read, TimeProvider clock, ILogger log)
{
    /// <summary>How old a set becomes before it is read again. Entra announces keys longer ahead than that.</summary>
    public static readonly TimeSpan RefreshAfter = TimeSpan.FromHours(12);

    /// <summary>Unknown key ids are anybody's to send: they cannot make this API ask the issuer more often.</summary>
    public static readonly TimeSpan AtMostEvery = TimeSpan.FromMinutes(5);

    /// <summary>How long the last good set is believed while no newer one can be read.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    private readonly Lock gate = new();
    private volatile Held? held;
    private long? attempted;
    private Task reading = Task.CompletedTask;

    public Guid Tenant => tenant;

    /// <summary>Whether keys are held that are not too old to be believed.</summary>
    public bool HasKeys => Believed is not null;

    private SigningKeySet? Believed => held is { } set && AgeOf(set) < KeptFor ? set.Keys : null;

    /// <returns>The key from what is held; null where it is not there, or what is held is too old.</returns>
    public SigningKey? Find(string kid) => Believed?.Find(kid);

    /// <summary>
    /// Reads the set again, unless that was tried less than <see cref="AtMostEvery"/> ago; who comes meanwhile waits for the same answer.
    /// </summary>
    public Task RefreshAsync() => ReadUnlessTriedWithin(AtMostEvery);

    /// <summary>Reads the set again where it is time to: for a timer, since it may ask at every call while no set is held.</summary>
    public Task RefreshIfDueAsync()
    {
        if (!HasKeys) return ReadUnlessTriedWithin(TimeSpan.Zero);
        return AgeOf(held!) >= RefreshAfter ? RefreshAsync() : Task.CompletedTask;
    }

    private TimeSpan AgeOf(Held set) => clock.GetElapsedTime(set.ReadAt);

    private Task ReadUnlessTriedWithin(TimeSpan interval)
    {
        lock (gate)
        {
            if (!reading.IsCompleted) return reading;
            if (attempted is { } at && clock.GetElapsedTime(at) < interval) return Task.CompletedTask;
            attempted = clock.GetTimestamp();
            return reading = Task.Run(ReadAsync);
        }
    }

    private async Task ReadAsync()
    {
        var startedAt = clock.GetTimestamp();
        try
        {
            var keys = await read();
            held = new Held(keys, startedAt);
            log.LogInformation("Read {Count} signing keys of tenant {Tenant}", keys.Count, tenant);
        }
        catch (Exception fault)
        {
            // Whatever it was: what is held stays, for as long as it may.
            log.LogError(fault, "The signing keys of tenant {Tenant} could not be read: {Reason}", tenant, fault.Message);
        }
    }

    /// <param name="ReadAt">A timestamp of the clock: the wall clock may be set back, this one may not.</param>
    private sealed record Held(SigningKeySet Keys, long ReadAt);
}
