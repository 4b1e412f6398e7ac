using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>The tables whose rows belong to no referral, as chunks in order of the day received.</summary>
internal static class SmallTables
{
    /// <summary>A restorative justice case is opened on the day it is received.</summary>
    public static ImmutableArray<Chunk> RestorativeJustice(List<RestorativeJusticeRow> rows) => Write(
        rows,
        row => row.ReceivedOn,
        (part, chunk) =>
        {
            chunk.Days[(int)DayColumn.Opened] = chunk.Days[(int)DayColumn.Received];
            chunk.Days[(int)DayColumn.Closed] = DayCells.Of([.. part.Select(row => Day.OrNone(row.ClosedOn))]);
            Set(chunk, ByteColumn.RjInitiator, part, row => CategoryLists.RjInitiator.IndexOf(row.Initiator));
            Set(chunk, ByteColumn.RjClosureCategory, part, row => CategoryLists.RjClosureCategory.IndexOrNone(row.ClosureCategory));
            Set(chunk, ByteColumn.RjClosureReason, part, row => CategoryLists.RjClosureReason.IndexOrNone(row.ClosureReason));
            Set(chunk, ByteColumn.RjFlags, part, row =>
                (byte)((row.HadConversation ? RjFlags.Conversation : 0) | (row.HadOutcome ? RjFlags.Outcome : 0)));
        });

    public static ImmutableArray<Chunk> Surveys(List<SurveyRow> rows) => Write(
        rows,
        row => row.SurveyedOn,
        (part, chunk) => Set(chunk, ByteColumn.SatisfactionResult, part, row => CategoryLists.SatisfactionResult.IndexOf(row.Result)));

    public static ImmutableArray<Chunk> Complaints(List<DateOnly> days) => Write(days, day => day, (_, _) => { });

    private static ImmutableArray<Chunk> Write<TRow>(List<TRow> rows, Func<TRow, DateOnly> received, Action<TRow[], Chunk> columns) =>
        [.. rows.OrderBy(received).Chunk(Chunk.Capacity).Select(part =>
        {
            var days = new DayCells?[Chunk.DayColumns];
            days[(int)DayColumn.Received] = DayCells.Of([.. part.Select(row => Day.Of(received(row)))]);
            var chunk = new Chunk
            {
                Count = part.Length,
                Ids = null,
                People = null,
                Days = days,
                Bytes = new ByteCells?[Chunk.ByteColumns],
                Minutes = new MinutesCells?[Chunk.MinutesColumns],
                Caseworkers = null,
                Impairments = MaskFacts.None,
                Needs = NeedsFacts.None,
                Support = SupportFacts.None,
                EndOfCase = EndOfCaseFacts.None,
            };
            columns(part, chunk);
            return chunk;
        })];

    private static void Set<TRow>(Chunk chunk, ByteColumn column, TRow[] rows, Func<TRow, byte> cell) =>
        chunk.Bytes[(int)column] = ByteCells.Of([.. rows.Select(cell)], neighbour: null);
}
