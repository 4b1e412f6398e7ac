using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>Codes cases as they come, so that their text need not be kept, and puts them in order at the end.</summary>
internal sealed class CaseColumnsBuilder
{
    private readonly List<CodedCase> cases = [];
    private readonly List<(long CaseId, byte RecordedAs, CaseFlags Flags)> hateMarkers = [];
    private readonly List<(long CaseId, byte Strand)> hateStrands = [];

    public void Add(in ReferralRow row, in CaseFacts facts)
    {
        var opened = ServiceCalendar.LocalDate(facts.OpenedAt);
        cases.Add(new CodedCase
        {
            Id = row.Id,
            ClosedDay = facts.ClosedOn?.DayNumber ?? CaseColumns.StillOpen,
            OpenedDay = opened.DayNumber,
            Source = Dimensions.ReferralSource.IndexOf(row.Source),
            SubSource = Dimensions.ReferralSubSource.IndexOf(row.SubSource),
            SupportTier = Dimensions.SupportTier.IndexOf(facts.SupportTier),
            OccurrenceType = Dimensions.OccurrenceType.IndexOf(facts.OccurrenceType),
            Beat = Dimensions.Beat.IndexOf(facts.BeatCode),
            Gender = Dimensions.Gender.IndexOf(row.Gender),
            AgeBand = AgeBands.On(ServiceCalendar.LocalDate(row.ReceivedAt), row.DateOfBirth),
            Ethnicity = Dimensions.Ethnicity.IndexOf(row.Ethnicity),
            Disability = Dimensions.Disability.IndexOf(row.Disability),
            Religion = Dimensions.Religion.IndexOf(row.Religion),
            SexualOrientation = Dimensions.SexualOrientation.IndexOf(row.SexualOrientation),
            CommunicationNeed = Dimensions.CommunicationNeed.IndexOf(row.CommunicationNeed),
            LengthOfSupport = facts.ClosedOn is { } closed ? LengthsOfSupport.Between(opened, closed) : Dimension.None,
            Flags = (facts.IsChildOrYoungPerson ? CaseFlags.ChildOrYoungPerson : CaseFlags.None)
                | (facts.IsRepeatVictim ? CaseFlags.RepeatVictim : CaseFlags.None),
        });
    }

    public void Add(HateMarkerRow row) => hateMarkers.Add((
        row.ReferralId,
        Dimensions.OccurrenceType.IndexOf(row.RecordedAs),
        (row.FlaggedOnVcop ? CaseFlags.HateFlaggedOnVcop : CaseFlags.None)
            | (row.IdentifiedByCaseworker ? CaseFlags.HateIdentifiedByCaseworker : CaseFlags.None)));

    public void Add(HateStrandRow row) => hateStrands.Add((row.ReferralId, Dimensions.HateStrand.IndexOf(row.Strand)));

    public CaseColumns Build(out CaseRowIndex index)
    {
        cases.Sort(static (a, b) => a.ClosedDay != b.ClosedDay ? a.ClosedDay.CompareTo(b.ClosedDay) : a.Id.CompareTo(b.Id));
        var rowById = new Dictionary<long, int>(cases.Count);
        for (var row = 0; row < cases.Count; row++) rowById.Add(cases[row].Id, row);
        index = new CaseRowIndex(rowById);

        var flags = cases.Column(c => (byte)c.Flags);
        var recordedAs = new byte[cases.Count];
        Array.Fill(recordedAs, Dimension.None);
        foreach (var (caseId, type, hate) in hateMarkers)
        {
            flags[index[caseId]] |= (byte)hate;
            recordedAs[index[caseId]] = type;
        }

        var strands = new byte[cases.Count];
        foreach (var (caseId, strand) in hateStrands) strands[index[caseId]] |= checked((byte)(1 << strand));

        return new CaseColumns
        {
            ClosedDay = cases.OrderedColumn(c => c.ClosedDay),
            OpenedDay = cases.Column(c => c.OpenedDay),
            Source = cases.CodeColumn(Dimensions.ReferralSource, c => c.Source),
            SubSource = cases.CodeColumn(Dimensions.ReferralSubSource, c => c.SubSource),
            SupportTier = cases.CodeColumn(Dimensions.SupportTier, c => c.SupportTier),
            OccurrenceType = cases.CodeColumn(Dimensions.OccurrenceType, c => c.OccurrenceType),
            Beat = cases.CodeColumn(Dimensions.Beat, c => c.Beat),
            Gender = cases.CodeColumn(Dimensions.Gender, c => c.Gender),
            AgeBand = cases.CodeColumn(Dimensions.AgeBand, c => c.AgeBand),
            Ethnicity = cases.CodeColumn(Dimensions.Ethnicity, c => c.Ethnicity),
            Disability = cases.CodeColumn(Dimensions.Disability, c => c.Disability),
            Religion = cases.CodeColumn(Dimensions.Religion, c => c.Religion),
            SexualOrientation = cases.CodeColumn(Dimensions.SexualOrientation, c => c.SexualOrientation),
            CommunicationNeed = cases.CodeColumn(Dimensions.CommunicationNeed, c => c.CommunicationNeed),
            LengthOfSupport = cases.CodeColumn(Dimensions.LengthOfSupport, c => c.LengthOfSupport),
            HateRecordedAs = new CodeColumn(Dimensions.OccurrenceType, recordedAs),
            HateStrands = strands,
            Flags = flags,
        };
    }

    private readonly record struct CodedCase
    {
        public required long Id { get; init; }
        public required int ClosedDay { get; init; }
        public required int OpenedDay { get; init; }
        public required byte Source { get; init; }
        public required byte SubSource { get; init; }
        public required byte SupportTier { get; init; }
        public required byte OccurrenceType { get; init; }
        public required byte Beat { get; init; }
        public required byte Gender { get; init; }
        public required byte AgeBand { get; init; }
        public required byte Ethnicity { get; init; }
        public required byte Disability { get; init; }
        public required byte Religion { get; init; }
        public required byte SexualOrientation { get; init; }
        public required byte CommunicationNeed { get; init; }
        public required byte LengthOfSupport { get; init; }
        public required CaseFlags Flags { get; init; }
    }
}
