using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Statistics;
using VictimFirst.Domain.Time;

namespace VictimFirst.Api.Revalidation;

/// <summary>
/// Makes the entity tags of answers (RFC 9110, section 8.8.3) from everything that an answer depends on, before it is made. They are keyed
/// with a secret of this process: nobody can compute one, so whoever sends a tag was given it with a whole answer, and no tag tells the
/// data version. Another host, or this one started anew, answers in full once.
/// </summary>
internal sealed class AnswerTags(RootFieldsRead reads, FigureSource figures, TimeProvider clock)
{
    private readonly byte[] secret = RandomNumberGenerator.GetBytes(32);

    /// <param name="form">What the response looks like, such as its <c>Accept</c>.</param>
    /// <returns>Null where answers to the document are not to be kept.</returns>
    public AnswerTag? Of(Viewer viewer, string document, string? operationName, string? variables, string form)
    {
        var reading = reads.Of(document);
        if (reading == RevalidatedReading.Other) return null;
        var version = reading == RevalidatedReading.Statistics ? figures.VersionOf(viewer) : null;

        // An answer tells whether its figures are stale, so it is another one once they are.
        var isStale = version is not null && figures.IsStale(viewer);

        // Whether a period is over depends on the day.
        var today = ServiceCalendar.LocalDate(clock.GetUtcNow());
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        foreach (var part in (ReadOnlySpan<string?>)
            [version, isStale.ToString(), Text(today.DayNumber), .. Facts(viewer), document, operationName, variables, form])
        {
            // The length before each part keeps two neighbours from being taken for two others.
            hash.AppendData(BitConverter.GetBytes(part is null ? -1 : Encoding.UTF8.GetByteCount(part)));
            if (part is not null) hash.AppendData(Encoding.UTF8.GetBytes(part));
        }

        return new AnswerTag($"\"{Base64Url.EncodeToString(hash.GetHashAndReset())}\"", version, document, operationName);
    }

    /// <summary>Whether the data is still that of the tag: an answer made meanwhile may be of either version.</summary>
    public bool Holds(AnswerTag tag, Viewer viewer) => tag.DataVersion is null || tag.DataVersion == figures.VersionOf(viewer);

    /// <summary>Every caller has tags of their own, so that no two views of the data can be taken for each other.</summary>
    private static IEnumerable<string?> Facts(Viewer viewer) =>
    [
        viewer.Caller.TenantId.ToString(),
        viewer.Caller.ObjectId.ToString(),
        viewer.Caller.ClientId.ToString(),
        viewer.Role.ToString(),
        viewer.Tier.ToString(),
        viewer.Figures.ToString(),
        string.Join(' ', viewer.Permissions.Scopes.Order(StringComparer.Ordinal)),
        viewer.Permissions.HidesForbidden.ToString(),
    ];

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <param name="Value">With its quotes, as in the header.</param>
/// <param name="DataVersion">The version that the answer has to be of; null where it does not depend on the data.</param>
/// <param name="Document">The text of the document that is answered.</param>
internal sealed record AnswerTag(string Value, string? DataVersion, string Document, string? OperationName);
