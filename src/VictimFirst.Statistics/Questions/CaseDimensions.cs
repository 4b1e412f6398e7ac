using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation;
using static VictimFirst.Statistics.Questions.DimensionCode;
using static VictimFirst.Statistics.Questions.DimensionFactory;
using static VictimFirst.Statistics.Questions.Sensitivity;
using Family = VictimFirst.Statistics.Tabulation.RecordFamily;
using Lists = VictimFirst.Statistics.Cube.CategoryLists;

namespace VictimFirst.Statistics.Questions;

/// <summary>What happened, where, and whether it was about hate.</summary>
internal static class CaseDimensions
{
    public static IEnumerable<Dimension> Cases() =>
    [
        Coded(
            SupportTier,
            "Support tier",
            "Enhanced where the person accepted a needs assessment and a plan, standard otherwise.",
            ByteColumn.SupportTier,
            Lists.SupportTier,
            Ordinary,
            OfCases),
        Coded(
            ContactOutcome,
            "Contact outcome",
            "What came of the attempts to reach the person.",
            ByteColumn.ContactOutcome,
            Lists.ContactOutcome,
            Ordinary,
            OfCases),
        Coded(
            OccurrenceType,
            "Occurrence type",
            "What happened, by the list of the performance report.",
            ByteColumn.OccurrenceType,
            Lists.OccurrenceType,
            Personal,
            OfCases,
            OffenceGroup),
        Define(
            OffenceGroup,
            "Home Office offence group",
            "Occurrence types rolled up to the groups that police recorded crime is published by.",
            Lists.OffenceGroup.Categories,
            SourceOf(CodeListNames.OffenceGroup),
            Ordinary,
            OfCases,
            Bindings.ParentsOf(ByteColumn.OccurrenceType, CodeListNames.OccurrenceType, Lists.OffenceGroup)),
        Flag(
            ChildOrYoungPerson,
            "Child or young person",
            "As the service records it. These cases are part of every total, not beside it.",
            ByteColumn.Flags,
            (int)ReferralFlags.ChildOrYoungPerson,
            Personal,
            OfCases),
        Flag(
            RepeatVictim,
            "Repeat victim",
            "Whether the person was a victim of any crime before.",
            ByteColumn.Flags,
            (int)ReferralFlags.RepeatVictim,
            Personal,
            OfCases),
    ];

    public static IEnumerable<Dimension> Places() =>
    [
        Define(
            PoliceBeat,
            "Police beat",
            "Where the victim lives, by leaf of the police hierarchy. Beats are not wards.",
            Lists.Beat.Categories,
            "Quarterly Performance Report April-June 2020 s8",
            Personal,
            OfCases,
            Bindings.Same(ByteColumn.Beat, Lists.Beat))
            with { Parents = [PolicingArea, LocalAuthority] },
        Define(
            PolicingArea,
            "Neighbourhood policing area",
            "Beats rolled up to policing areas, which are not local authorities. Outside and unknown stay apart.",
            Bindings.PolicingAreas,
            "Quarterly Performance Report April-June 2020 s8",
            Ordinary,
            OfCases,
            Bindings.Beats(Bindings.PolicingAreas, beat => beat.NeighbourhoodPolicingArea ?? beat.Code))
            with { Parents = [PrintedRollUp] },
        Define(
            PrintedRollUp,
            "Total of the printed report",
            "Policing areas rolled up as printed: its Leicester City holds Oadby and Wigston, and its Leicestershire holds Rutland.",
            Bindings.PrintedRollUps,
            "Quarterly Performance Report April-June 2020 s8",
            Ordinary,
            OfCases,
            Bindings.Beats(Bindings.PrintedRollUps, beat => beat.PrintedRollUp)),
        Define(
            LocalAuthority,
            "Local authority",
            "District, unitary or city council area by GSS code. Beats that could lie in several count as ambiguous.",
            Bindings.LocalAuthorities,
            "ONS Code History Database",
            Ordinary,
            OfCases,
            Bindings.Beats(Bindings.LocalAuthorities, Bindings.AuthorityOf))
            with { Parents = [CountyOrUnitary] },
        Define(
            CountyOrUnitary,
            "County or unitary authority",
            "Local authorities rolled up to their county; a unitary authority is its own.",
            Bindings.Counties,
            "ONS Code History Database",
            Ordinary,
            OfCases,
            Bindings.Beats(Bindings.Counties, Bindings.CountyOf)),
    ];

    public static IEnumerable<Dimension> Hate() =>
    [
        Flag(
            DimensionCode.Hate,
            "Hate",
            "Hate by any of the three signs: the occurrence type, the police's flag, or a caseworker's finding.",
            ByteColumn.Flags,
            (int)ReferralFlags.HateByAnySign,
            Personal,
            OfCases),
        Flag(
            HateByOccurrenceType,
            "Hate by occurrence type",
            "The occurrence type is Hate Incident.",
            ByteColumn.Flags,
            (int)ReferralFlags.HateByOccurrenceType,
            Personal,
            OfCases),
        Flag(
            HateFlaggedOnVcop,
            "Hate flagged by the police",
            "The police flagged the case as hate on the Victims' Code page.",
            ByteColumn.Flags,
            (int)ReferralFlags.HateFlaggedOnVcop,
            Personal,
            OfCases),
        Flag(
            HateIdentifiedByCaseworker,
            "Hate found by a caseworker",
            "A caseworker found that the case is about hate.",
            ByteColumn.Flags,
            (int)ReferralFlags.HateIdentifiedByCaseworker,
            Personal,
            OfCases),
        Define(
            HateRecordedAs,
            "Hate case recorded as",
            "What the police recorded, by the hate marker; Hate Incident where only the occurrence type says so. Other cases have none.",
            Lists.OccurrenceType.Categories,
            SourceOf(CodeListNames.OccurrenceType),
            Personal,
            OfCases,
            Bindings.Same(ByteColumn.HateRecordedAs, Lists.OccurrenceType)),
        Records(
            HateStrand,
            "Hate strand",
            "What the person was hated for; a case may have several.",
            Family.HateStrands,
            0,
            SpecialCategory,
            OfCases),
    ];
}
