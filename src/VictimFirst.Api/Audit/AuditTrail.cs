using System.Collections.Concurrent;

namespace VictimFirst.Api.Audit;

/// <summary>
/// What resolvers and loaders tell of one request's answer, for its entry in the log. A service of the request: whatever reads a row about
/// a person names it here.
/// </summary>
internal sealed class AuditTrail(AuditHmac hmac)
{
    private readonly ConcurrentDictionary<string, bool> subjects = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Subjects => [.. subjects.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The data version that figures were made from; null where none were.</summary>
    public long? DataVersion { get; set; }

    /// <summary>The reference of a case that the answer is about, as the case-management system gives it.</summary>
    public void Touch(string reference) => subjects[hmac.Of(reference)] = true;
}
