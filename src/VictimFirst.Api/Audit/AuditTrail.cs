using System.Collections.Concurrent;
using System.Collections.Immutable;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Audit;

/// <summary>
/// What resolvers and loaders tell of one request's answer, for its entry in the log. A service of the request: whatever reads a row about
/// a person names it here.
/// </summary>
internal sealed class AuditTrail(AuditHmac hmac)
{
    private readonly ConcurrentDictionary<string, bool> subjects = new(StringComparer.Ordinal);
    private string? toldBy;

    public IReadOnlyCollection<string> Subjects => [.. subjects.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The data version that figures were made from; null where none were.</summary>
    public long? DataVersion { get; set; }

    /// <summary>Values that the entry holds beside or instead of those that the operation was given.</summary>
    public ImmutableArray<AuditValue> Values { get; private set; } = [];

    /// <summary>Whether rows of two controllers were matched with each other.</summary>
    public bool IsCombination { get; private set; }

    /// <summary>The reference of a case that the answer is about, as the case-management system gives it.</summary>
    public void Touch(string reference) => subjects[hmac.Of(reference)] = true;

    /// <summary>
    /// Of a list that was held against the service's rows: who was found is a subject, and what was not found a value, in its one spelling,
    /// so that every reference that was asked for can be looked up in the log, and none twice.
    /// </summary>
    /// <param name="inputs">Coordinates of inputs that begin so are the list, which this tells instead.</param>
    /// <param name="missedAt">The coordinate of the values that were not found.</param>
    public void TellOfReconciliation(string inputs, string missedAt, IEnumerable<string> found, IEnumerable<string> missed)
    {
        (IsCombination, toldBy) = (true, inputs);
        foreach (var reference in found) Touch(reference);
        Values = [.. Values, .. missed.Select(reference => new AuditValue(missedAt, Hmac: hmac.Of(reference)))];
    }

    /// <summary>Whether an input is told by <see cref="Values"/> and <see cref="Subjects"/>.</summary>
    public bool Tells(string coordinate) => toldBy is not null && coordinate.StartsWith(toldBy, StringComparison.Ordinal);
}
