using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>Turns coded referrals in order of id into chunks, and takes each one's facts on the way.</summary>
internal sealed class ChunkWriter(ReferralFacts facts, Caseworkers caseworkers)
{
    private static readonly byte Start = CategoryLists.NeedStage.IndexOf(NeedStages.Start);
    private static readonly byte End = CategoryLists.NeedStage.IndexOf(NeedStages.End);
    private static readonly byte Review = CategoryLists.NeedStage.IndexOf(NeedStages.Review);
    private static readonly byte Reduced = CategoryLists.NeedDirection.IndexOf("REDUCED");
    private static readonly byte Same = CategoryLists.NeedDirection.IndexOf("SAME");
    private static readonly byte Increased = CategoryLists.NeedDirection.IndexOf("INCREASED");
    private static readonly byte HateIncident = CategoryLists.OccurrenceType.IndexOf(OccurrenceTypes.HateIncident);

    private readonly byte[][] bytes = [.. Enumerable.Range(0, Chunk.ByteColumns).Select(_ => new byte[Chunk.Capacity])];
    private readonly ImpairmentWriter impairments = new();
    private readonly NeedsWriter needs = new();
    private readonly SupportWriter support = new();
    private readonly EndOfCaseWriter endOfCase = new();

    /// <param name="referrals">In order of id, 1 to <see cref="Chunk.Capacity"/>.</param>
    public Chunk Write(ReadOnlySpan<CodedReferral> referrals)
    {
        for (var row = 0; row < referrals.Length; row++) WriteRow((ushort)row, referrals[row]);
        var count = referrals.Length;
        var (numbers, days, minutes) = (new long[count], new ushort[count], new int[count]);
        return new Chunk
        {
            Count = count,
            Ids = NumberCells.Of(Each(referrals, numbers, static (in r) => r.Id)),
            People = NumberCells.Of(Each(referrals, numbers, static (in r) => r.PersonId)),
            Days =
            [
                DayCells.Of(Each(referrals, days, static (in r) => r.Received)),
                DayCells.Of(Each(referrals, days, static (in r) => r.Opened)),
                DayCells.Of(Each(referrals, days, static (in r) => r.Closed)),
            ],
            Minutes =
            [
                MinutesCells.Of(Each(referrals, minutes, static (in r) => r.ReceivedToAllocated)),
                MinutesCells.Of(Each(referrals, minutes, static (in r) => r.ReceivedToFirstContact)),
                MinutesCells.Of(Each(referrals, minutes, static (in r) => r.RecordedToReceived)),
            ],
            Caseworkers = CaseworkerNumbers(referrals),
            Bytes = ByteColumnsOf(count),
            Impairments = impairments.Finish(),
            Needs = needs.Finish(),
            Support = support.Finish(),
            EndOfCase = endOfCase.Finish(),
        };
    }

    private delegate TCell CellOf<TCell>(in CodedReferral referral);

    private static ReadOnlySpan<TCell> Each<TCell>(ReadOnlySpan<CodedReferral> referrals, TCell[] cells, CellOf<TCell> cell)
    {
        for (var row = 0; row < referrals.Length; row++) cells[row] = cell(referrals[row]);
        return cells;
    }

    private ByteCells?[] ByteColumnsOf(int count)
    {
        var columns = new ByteCells?[Chunk.ByteColumns];
        for (var column = 0; column <= (int)ByteColumn.NeedDirection; column++)
        {
            columns[column] = ByteCells.Of(bytes[column].AsSpan(0, count), column > 0 ? columns[column - 1] : null);
        }

        return columns;
    }

    private ushort[] CaseworkerNumbers(ReadOnlySpan<CodedReferral> referrals)
    {
        var numbers = new ushort[RowBlocks.Of(referrals.Length) * RowBlocks.Rows];
        Array.Fill(numbers, Caseworkers.None);
        for (var row = 0; row < referrals.Length; row++)
        {
            if (referrals[row].CaseworkerId is { } id) numbers[row] = caseworkers.NumberOf(id);
        }

        return numbers;
    }

    private void WriteRow(ushort row, in CodedReferral referral)
    {
        for (var column = 0; column < CodedReferral.ReferralCells.Length; column++) bytes[column][row] = referral.Cells[column];
        impairments.Write(row, facts.Impairments.Take(referral));
        WriteHate(row, referral);
        WriteVps(row, referral);
        support.Write(row, facts.Support.Take(referral));
        endOfCase.Write(row, facts.EndOfCase.Take(referral));
        WriteNeeds(row, referral);
    }

    private void WriteHate(ushort row, in CodedReferral referral)
    {
        var (flags, strands) = (referral.Flags, 0);
        var recordedAs = (flags & ReferralFlags.HateByOccurrenceType) != 0 ? HateIncident : CategoryList.None;
        foreach (var (_, marker) in facts.HateMarkers.Take(referral))
        {
            flags |= marker.Flags;
            recordedAs = marker.RecordedAs;
        }

        foreach (var (_, strand) in facts.HateStrands.Take(referral)) strands |= 1 << strand;
        Set(ByteColumn.Flags, row, (byte)flags);
        Set(ByteColumn.HateStrands, row, checked((byte)strands));
        Set(ByteColumn.HateRecordedAs, row, recordedAs);
    }

    private void WriteVps(ushort row, in CodedReferral referral)
    {
        var vps = new CodedVps(VpsFlags.None, CategoryList.None, CategoryList.None, CategoryList.None, CategoryList.None);
        foreach (var (_, record) in facts.Vps.Take(referral)) vps = record;
        Set(ByteColumn.VpsFlags, row, (byte)vps.Flags);
        Set(ByteColumn.VpsOffered, row, vps.Offered);
        Set(ByteColumn.VpsChoseToComplete, row, vps.ChoseToComplete);
        Set(ByteColumn.VpsUnderstands, row, vps.Understands);
        Set(ByteColumn.VpsWouldLikeOpportunity, row, vps.WouldLikeOpportunity);
    }

    private void WriteNeeds(ushort row, in CodedReferral referral)
    {
        var levels = needs.Write(row, facts.Assessments.Take(referral));
        Set(ByteColumn.NeedAtStart, row, TotalOf(levels[Start]));
        Set(ByteColumn.NeedAtReview, row, TotalOf(levels[Review]));
        Set(ByteColumn.NeedAtEnd, row, TotalOf(levels[End]));
        Set(ByteColumn.NeedDirection, row, DirectionOf(levels[Start], levels[End]));

        static byte TotalOf(NeedLevels levels) => levels.IsAssessed ? (byte)levels.Total : CategoryList.None;
    }

    private static byte DirectionOf(NeedLevels start, NeedLevels end)
    {
        if (!start.IsAssessed || !end.IsAssessed) return CategoryList.None;
        var change = end.Total - start.Total;
        return change < 0 ? Reduced : change == 0 ? Same : Increased;
    }

    private void Set(ByteColumn column, ushort row, byte cell) => bytes[(int)column][row] = cell;
}
