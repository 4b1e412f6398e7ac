using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>
/// The text of an entry: <c>{"event":{...},"recorded":"...","seq":1}</c> in canonical form. The event's part is made where the event
/// happens; the rest is added when the entry gets its place.
/// </summary>
internal static class AuditJson
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new InstantConverter(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    public static string NameOf(AuditClass value) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    public static string NameOf(AuditResult value) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    public static byte[] WriteEvent(AuditEvent happened) => CanonicalJson.Write(JsonSerializer.SerializeToElement(happened, Options));

    /// <exception cref="JsonException">The text is not an event's.</exception>
    public static AuditEvent ReadEvent(ReadOnlySpan<byte> text) =>
        JsonSerializer.Deserialize<AuditEvent>(text, Options) ?? throw new JsonException("An event is an object.");

    public static byte[] WriteEntry(ReadOnlySpan<byte> happened, DateTimeOffset recordedAt, long seq) =>
    [
        .. "{\"event\":"u8,
        .. happened,
        .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $",\"recorded\":\"{Instant(recordedAt)}\",\"seq\":{seq}}}")),
    ];

    /// <exception cref="JsonException">The text is not an entry's.</exception>
    public static AuditEntry ReadEntry(string text) =>
        JsonSerializer.Deserialize<AuditEntry>(text, Options) is { Event: not null } entry
            ? entry
            : throw new JsonException("An entry is an object with an event.");

    /// <summary>What the log keeps of a time.</summary>
    public static DateTimeOffset WholeMilliseconds(DateTimeOffset time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    private static string Instant(DateTimeOffset time) => time.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTimeOffset.TryParseExact(
                reader.GetString(), InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                ? time
                : throw new JsonException("An instant is a UTC time with milliseconds.");

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Instant(value));
    }
}

/// <summary>An event that has its place in the log.</summary>
/// <param name="Recorded">When the log took it, by the clock of the host that did. May lie before the entry above it.</param>
/// <param name="Seq">1 for the first.</param>
public sealed record AuditEntry(AuditEvent Event, DateTimeOffset Recorded, long Seq);
