using System.Runtime.CompilerServices;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>An input row as the columns will hold it, without its text.</summary>
internal struct CodedReferral
{
    private static readonly byte HateIncident = CategoryLists.OccurrenceType.IndexOf(OccurrenceTypes.HateIncident);

    public long Id;
    public long PersonId;
    public long? CaseworkerId;
    public ushort Received;
    public ushort Opened;
    public ushort Closed;
    public int ReceivedToAllocated;
    public int ReceivedToFirstContact;
    public int RecordedToReceived;
    public ReferralFlags Flags;
    public ReferralCells Cells;

    public readonly bool HasCase => Opened != Day.None;

    /// <exception cref="KeyNotFoundException">A code that its list does not hold.</exception>
    public static CodedReferral Of(in ReferralRow row)
    {
        var received = ServiceCalendar.LocalDate(row.ReceivedAt);
        var coded = new CodedReferral
        {
            Id = row.Id,
            PersonId = row.PersonId,
            Received = Day.Of(received),
            Opened = Day.None,
            Closed = Day.None,
            ReceivedToAllocated = MinutesCells.None,
            ReceivedToFirstContact = MinutesCells.None,
            RecordedToReceived = Between(row.RecordedAt, row.ReceivedAt),
            Flags = (row.ConsentGiven ? ReferralFlags.ConsentGiven : 0)
                | (row.PoliceReportedCrime ? ReferralFlags.PoliceReportedCrime : 0)
                | (row.HighRiskAsb ? ReferralFlags.HighRiskAsb : 0),
        };
        ((Span<byte>)coded.Cells).Fill(CategoryList.None);
        coded.Set(ByteColumn.Source, CategoryLists.ReferralSource.IndexOf(row.Source));
        coded.Set(ByteColumn.SubSource, CategoryLists.ReferralSubSource.IndexOf(row.SubSource));
        coded.Set(ByteColumn.PersonRole, CategoryLists.PersonRole.IndexOf(row.PersonRole));
        coded.Set(ByteColumn.PoliceForce, CategoryLists.PoliceForce.IndexOrNone(row.PoliceForce));
        coded.Set(ByteColumn.Gender, CategoryLists.Gender.IndexOf(row.Gender));
        coded.Set(ByteColumn.Age, Ages.On(received, row.DateOfBirth));
        coded.Set(ByteColumn.Ethnicity, CategoryLists.Ethnicity.IndexOf(row.Ethnicity));
        coded.Set(ByteColumn.Disability, CategoryLists.Disability.IndexOf(row.Disability));
        coded.Set(ByteColumn.Religion, CategoryLists.Religion.IndexOf(row.Religion));
        coded.Set(ByteColumn.SexualOrientation, CategoryLists.SexualOrientation.IndexOf(row.SexualOrientation));
        coded.Set(ByteColumn.CommunicationNeed, CategoryLists.CommunicationNeed.IndexOf(row.CommunicationNeed));
        if (row.Case is { } facts) coded.Set(row.ReceivedAt, facts);
        return coded;
    }

    private void Set(DateTimeOffset received, in CaseFacts facts)
    {
        var opened = ServiceCalendar.LocalDate(facts.OpenedAt);
        Opened = Day.Of(opened);
        Closed = Day.OrNone(facts.ClosedOn);
        CaseworkerId = facts.CaseworkerId;
        ReceivedToAllocated = Between(received, facts.AllocatedAt);
        ReceivedToFirstContact = Between(received, facts.FirstContactAt);
        Set(ByteColumn.SupportTier, CategoryLists.SupportTier.IndexOf(facts.SupportTier));
        Set(ByteColumn.OccurrenceType, CategoryLists.OccurrenceType.IndexOf(facts.OccurrenceType));
        Set(ByteColumn.Beat, CategoryLists.Beat.IndexOf(facts.BeatCode));
        Set(ByteColumn.ContactOutcome, CategoryLists.ContactOutcome.IndexOf(facts.ContactOutcome));
        Set(ByteColumn.AllocatedInOneWorkingDay, CategoryLists.ServiceLevel.IndexOrNone(facts.AllocatedInOneWorkingDay));
        Set(ByteColumn.ContactedIn48Hours, CategoryLists.ServiceLevel.IndexOrNone(facts.ContactedIn48Hours));
        Set(ByteColumn.ReviewedInOneMonth, CategoryLists.ServiceLevel.IndexOrNone(facts.ReviewedInOneMonth));
        if (facts.ClosedOn is { } closed) Set(ByteColumn.LengthOfSupport, LengthsOfSupport.Between(opened, closed));
        Flags |= (facts.IsChildOrYoungPerson ? ReferralFlags.ChildOrYoungPerson : 0)
            | (facts.IsRepeatVictim ? ReferralFlags.RepeatVictim : 0)
            | (Cells[(int)ByteColumn.OccurrenceType] == HateIncident ? ReferralFlags.HateByOccurrenceType : 0);
    }

    /// <summary>Whole minutes elapsed; none where either end is missing, or where the end lies before the start.</summary>
    private static int Between(DateTimeOffset? start, DateTimeOffset? end)
    {
        if (end - start is not { Ticks: >= 0 } elapsed) return MinutesCells.None;
        return (int)Math.Min(elapsed.Ticks / TimeSpan.TicksPerMinute, MinutesCells.Longest);
    }

    private void Set(ByteColumn column, byte cell) => Cells[(int)column] = cell;

    /// <summary>The columns from <see cref="ByteColumn.Source"/> to <see cref="ByteColumn.LengthOfSupport"/>.</summary>
    [InlineArray(Length)]
    public struct ReferralCells
    {
        public const int Length = (int)ByteColumn.LengthOfSupport + 1;
        private byte first;
    }
}
