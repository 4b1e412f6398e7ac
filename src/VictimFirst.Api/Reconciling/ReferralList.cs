using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;
using VictimFirst.Api.Commands;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.Time;

namespace VictimFirst.Api.Reconciling;

/// <summary>One line of a force's export.</summary>
/// <param name="Line">Of the file, from 1.</param>
/// <param name="FirstLine">The line that has the same reference before this one; null for the first.</param>
/// <param name="Note">What of the line is not used, and why.</param>
internal sealed record ReferralListLine(
    long Line, string Reference, CrimeReference? Read, DateTimeOffset? RecordedAt, long? FirstLine, string? Note)
{
    /// <summary>Whether the server is asked; what it would answer to the others is known here.</summary>
    public bool IsAsked => Read is not null && FirstLine is null;
}

/// <summary>A force's export of crime references: CSV with a header line, comma or semicolon, UTF-8.</summary>
internal sealed record ReferralList(IReadOnlyList<ReferralListLine> Lines, string Hash)
{
    private static readonly string[] LocalForms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm",
        "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm",
    ];

    /// <param name="recordedColumn">Null where the export does not say when crimes were recorded.</param>
    /// <exception cref="CommandException">The file cannot be read as such an export.</exception>
    public static ReferralList Read(FileInfo file, string referenceColumn, string? recordedColumn, DateTimeOffset now)
    {
        if (!file.Exists) throw new CommandException($"There is no file '{file.FullName}'.");
        var bytes = File.ReadAllBytes(file.FullName);
        if (bytes is [0xff, 0xfe, ..] or [0xfe, 0xff, ..] || bytes.AsSpan(0, Math.Min(bytes.Length, 4_096)).Contains((byte)0))
            throw new CommandException($"{file.Name} is UTF-16; save it as CSV in UTF-8.");
        var header = bytes.AsSpan(0, Math.Max(0, bytes.AsSpan().IndexOf((byte)'\n')));
        var options = CsvReaderOptions.Default with
        {
            Separator = header.Count((byte)';') > header.Count((byte)',') ? ';' : ',',
            TrackLineNumbers = true,
        };
        try
        {
            using var csv = CsvReader.Create(new MemoryStream(bytes), options);
            var reference = ColumnOf(csv.Headers, referenceColumn, file, "--reference-column");
            var recorded = recordedColumn is null ? null : ColumnOf(csv.Headers, recordedColumn, file, "--recorded-column");
            return new ReferralList([.. LinesOf(csv, reference, recorded, now)], Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (CsvFormatException malformed)
        {
            throw new CommandException($"{file.Name}, line {Number(malformed.LineNumber)}, cannot be read as CSV: {malformed.Message}");
        }
    }

    private static string ColumnOf(IReadOnlyList<string> headers, string wanted, FileInfo file, string option)
    {
        if (headers.FirstOrDefault(name => string.Equals(name.Trim(), wanted, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        var there = string.Join(", ", headers.Select(name => $"'{name}'"));
        throw new CommandException(
            $"{file.Name} has no column '{wanted}' in its header line; it has {there}. Name the right one with {option}.");
    }

    private static IEnumerable<ReferralListLine> LinesOf(CsvReader csv, string reference, string? recorded, DateTimeOffset now)
    {
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        while (csv.Read())
        {
            var (text, when) = (csv.GetString(reference), recorded is null ? "" : csv.GetString(recorded).Trim());
            if (text.Trim().Length == 0 && when.Length == 0) continue;
            var read = CrimeReference.Parse(text);
            long? before = read is not null && !first.TryAdd(read.Value, csv.LineNumber) ? first[read.Value] : null;
            var (recordedAt, note) = RecordedAt(when, now);
            yield return new ReferralListLine(csv.LineNumber, text, read, recordedAt, before, note);
        }
    }

    /// <summary>A time without offset is one on London's clocks, where that is one instant.</summary>
    private static (DateTimeOffset? Instant, string? Note) RecordedAt(string text, DateTimeOffset now)
    {
        if (text.Length == 0) return (null, null);
        if (DateTime.TryParseExact(text, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return LocalTime.Meanings(local) switch
            {
                [var only] => Past(only),
                [] => (null, $"recorded {text} is not used: London's clocks went forward over that time"),
                var two => (null, $"recorded {text} is not used: it may be {Iso(two[0])} or {Iso(two[1])}; write the offset"),
            };
        }

        return text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant)
                ? Past(instant)
                : (null, "recorded is not used: write 2020-04-01T09:30:00+01:00");

        (DateTimeOffset?, string?) Past(DateTimeOffset at) =>
            at <= now ? (at, null) : (null, $"recorded {Iso(at)} is not used: it is in the future");
    }

    private static string Iso(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
