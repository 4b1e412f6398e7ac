using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Cube.Storage;

/// <summary>What is stored of a cube once: how to read its chunks, and what is not in chunks.</summary>
internal sealed record CubeHeader
{
    /// <summary>Moves when what is stored can no longer be read by the rules before.</summary>
    public const int Format = 1;

    public required CubeStamp Stamp { get; init; }
    public required int RowsPerChunk { get; init; }
    public required ImmutableArray<EngagementActivity> Engagement { get; init; }
    public required Caseworkers Caseworkers { get; init; }

    /// <summary>
    /// The names of <see cref="ByteColumn"/> as it was when the cube was written: chunks name columns by their place in it.
    /// </summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>
    /// How many chunks each table has, by <see cref="CubeTable"/> from the referrals on, so that none can be missing unnoticed.
    /// </summary>
    public required ImmutableArray<int> Chunks { get; init; }

    /// <summary>How many categories each list had.</summary>
    public required ImmutableDictionary<string, int> ListSizes { get; init; }

    public static CubeHeader Of(CaseCube cube) => new()
    {
        Stamp = cube.Stamp,
        RowsPerChunk = cube.Tables.RowsPerChunk,
        Engagement = cube.Tables.Engagement,
        Caseworkers = cube.Tables.Caseworkers,
        Columns = [.. Enum.GetNames<ByteColumn>()],
        Chunks =
        [
            cube.Tables.Referrals.Length, cube.Tables.RestorativeJustice.Length, cube.Tables.Surveys.Length, cube.Tables.Complaints.Length,
        ],
        ListSizes = StoredLists.All.ToImmutableDictionary(list => list.Name, list => list.Size, StringComparer.Ordinal),
    };

    public CubePayload Write()
    {
        var writer = new PayloadWriter();
        writer.Number(Format);
        writer.Number(Stamp.Version);
        WriteInstant(writer, Stamp.AsOf);
        WriteDay(writer, Stamp.CoversFrom);
        WriteDay(writer, Stamp.CoversTo);
        writer.Number(RowsPerChunk);
        StoredLists.Write(writer);
        foreach (var chunks in Chunks) writer.Number(chunks);
        writer.Number(Columns.Length);
        foreach (var column in Columns) writer.Text(column);
        writer.Number(Caseworkers.Ids.Length);
        writer.Differences(Caseworkers.Ids.AsSpan());
        writer.Number(Engagement.Length);
        foreach (var activity in Engagement)
        {
            writer.Text(activity.Description);
            WriteDay(writer, activity.StartsOn);
            WriteDay(writer, activity.EndsOn);
        }

        return writer.Finish(CubeTable.Header, number: 0, rows: 0);
    }

    public static CubeHeader Read(CubePayload payload)
    {
        var reader = new PayloadReader(payload);
        if (reader.Number() is var format && format != Format)
        {
            throw new InvalidDataException($"The stored cube has format {format}, and this program reads format {Format}.");
        }

        var stamp = new CubeStamp((int)reader.Number(), ReadInstant(reader), ReadDay(reader), ReadDay(reader));
        var rowsPerChunk = (int)reader.Number();
        var sizes = StoredLists.Read(reader);
        ImmutableArray<int> chunks = [(int)reader.Number(), (int)reader.Number(), (int)reader.Number(), (int)reader.Number()];
        var columns = Each(reader.Count(), reader.Text);
        var caseworkers = Caseworkers.Nobody;
        // One by one, because a cube's numbers need not follow the order of the ids.
        foreach (var id in reader.Differences(reader.Count())) caseworkers = caseworkers.With([id]);
        var engagement = Each(reader.Count(), () => new EngagementActivity(reader.Text(), ReadDay(reader)!.Value, ReadDay(reader)!.Value));
        reader.ExpectEnd();
        return new CubeHeader
        {
            Stamp = stamp,
            RowsPerChunk = rowsPerChunk,
            Engagement = engagement,
            Caseworkers = caseworkers,
            Columns = columns,
            Chunks = chunks,
            ListSizes = sizes,
        };
    }

    private static ImmutableArray<T> Each<T>(int count, Func<T> read) => [.. Enumerable.Range(0, count).Select(_ => read())];

    private static void WriteDay(PayloadWriter writer, DateOnly? day) => writer.Number(day?.DayNumber ?? -1);

    private static DateOnly? ReadDay(PayloadReader reader) => reader.Number() switch
    {
        -1 => null,
        >= 0 and var day when day <= DateOnly.MaxValue.DayNumber => DateOnly.FromDayNumber((int)day),
        _ => throw PayloadReader.Damaged(),
    };

    private static void WriteInstant(PayloadWriter writer, DateTimeOffset? instant) => writer.Number(instant?.UtcTicks ?? -1);

    private static DateTimeOffset? ReadInstant(PayloadReader reader) => reader.Number() switch
    {
        -1 => null,
        >= 0 and var ticks when ticks <= DateTimeOffset.MaxValue.UtcTicks => new DateTimeOffset(ticks, TimeSpan.Zero),
        _ => throw PayloadReader.Damaged(),
    };
}
