using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Storage;

/// <summary>
/// A cube as payloads that a database can keep for years, and back: the cube that comes back answers every question alike.
/// </summary>
public static class CubeArchive
{
    /// <summary>In the order of table and number, the header first.</summary>
    public static ImmutableArray<CubePayload> Pack(CaseCube cube)
    {
        ArgumentNullException.ThrowIfNull(cube);
        return
        [
            CubeHeader.Of(cube).Write(),
            .. Pack(CubeTable.Referrals, cube.Tables.Referrals),
            .. Pack(CubeTable.RestorativeJustice, cube.Tables.RestorativeJustice),
            .. Pack(CubeTable.Surveys, cube.Tables.Surveys),
            .. Pack(CubeTable.Complaints, cube.Tables.Complaints),
        ];
    }

    /// <param name="payloads">In any order.</param>
    /// <exception cref="InvalidDataException">
    /// A payload is missing or damaged, or the cube was written by a program whose columns or lists this one does not know.
    /// </exception>
    public static CaseCube Unpack(IReadOnlyCollection<CubePayload> payloads)
    {
        ArgumentNullException.ThrowIfNull(payloads);
        var header = CubeHeader.Read(payloads.SingleOrDefault(payload => payload.Table == CubeTable.Header) ?? throw Incomplete());
        return new CaseCube(header.Stamp, new CubeTables
        {
            RowsPerChunk = header.RowsPerChunk,
            Referrals = Unpack(CubeTable.Referrals),
            RestorativeJustice = Unpack(CubeTable.RestorativeJustice),
            Surveys = Unpack(CubeTable.Surveys),
            Complaints = Unpack(CubeTable.Complaints),
            Engagement = header.Engagement,
            Caseworkers = header.Caseworkers,
        });

        ImmutableArray<Chunk> Unpack(CubeTable table)
        {
            CubePayload[] parts = [.. payloads.Where(payload => payload.Table == table).OrderBy(payload => payload.Number)];
            if (!parts.Select(part => part.Number).SequenceEqual(Enumerable.Range(0, header.Chunks[(int)table - 1]))) throw Incomplete();
            try
            {
                return [.. parts.AsParallel().AsOrdered().Select(part => ChunkStorage.Read(part, header))];
            }
            catch (AggregateException several) when (several.InnerException is InvalidDataException first)
            {
                throw new InvalidDataException(first.Message, several);
            }
        }
    }

    private static ParallelQuery<CubePayload> Pack(CubeTable table, ImmutableArray<Chunk> chunks) =>
        chunks.AsParallel().AsOrdered().Select((chunk, number) => ChunkStorage.Write(chunk, table, number));

    private static InvalidDataException Incomplete() => new("A part of the stored cube is missing.");
}
