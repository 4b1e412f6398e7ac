using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation;
using static VictimFirst.Statistics.Questions.DimensionCode;
using static VictimFirst.Statistics.Questions.Sensitivity;
using Family = VictimFirst.Statistics.Tabulation.RecordFamily;
using Lists = VictimFirst.Statistics.Cube.CategoryLists;

namespace VictimFirst.Statistics.Questions;

/// <summary>What each dimension means and which column it is a map over.</summary>
internal static class DimensionDefinitions
{
    private const string Record = "The service's own record";

    private static readonly ImmutableArray<Subject> OfReferrals = [Subject.Cases, Subject.Referrals, Subject.Needs, Subject.Outcomes];
    private static readonly ImmutableArray<Subject> OfCases = [Subject.Cases, Subject.Needs, Subject.Outcomes];
    private static readonly ImmutableArray<Subject> OfReferralsOnly = [Subject.Referrals];
    private static readonly ImmutableArray<Subject> OfJustice = [Subject.RestorativeJustice];
    private static readonly ImmutableArray<Subject> OfSurveys = [Subject.Satisfaction];

    public static IEnumerable<Dimension> Each() =>
        [.. Referrals(), .. People(), .. Cases(), .. Places(), .. Hate(), .. Statements(), .. Support(), .. Service(), .. Others(), .. Time()];

    private static IEnumerable<Dimension> Referrals() =>
    [
        Coded(ReferralSource, "Referral source", "The route by which the person came to the service.", ByteColumn.Source, Lists.ReferralSource, Ordinary, OfReferrals),
        Coded(
            ReferralSubSource,
            "Referral sub-source",
            "Who referred the person, within the route.",
            ByteColumn.SubSource,
            Lists.ReferralSubSource,
            Ordinary,
            OfReferrals,
            ReferralSource),
        Coded(PersonRole, "Role of the person", "Whether the person referred is a victim or a witness.", ByteColumn.PersonRole, Lists.PersonRole, Ordinary, OfReferrals),
        Coded(PoliceForce, "Police force", "The force that referred the person or recorded the crime. A referral without police has none.", ByteColumn.PoliceForce, Lists.PoliceForce, Ordinary, OfReferrals),
        Flag(ConsentGiven, "Consent given", "Whether consent to the referral is on record.", ByteColumn.Flags, (int)ReferralFlags.ConsentGiven, Ordinary, OfReferrals),
        Flag(PoliceReportedCrime, "Reported to the police", "Whether the crime was reported to the police.", ByteColumn.Flags, (int)ReferralFlags.PoliceReportedCrime, Ordinary, OfReferrals),
        Flag(HighRiskAsb, "High-risk antisocial behaviour", "Whether the referral is about high-risk antisocial behaviour.", ByteColumn.Flags, (int)ReferralFlags.HighRiskAsb, Personal, OfReferrals),
        Define(HasCase, "Led to a case", "Whether a case was opened for the referral.", Bindings.YesOrNo, Record, Ordinary, OfReferralsOnly, Bindings.HasAny(ByteColumn.SupportTier, Lists.SupportTier)),
    ];

    private static IEnumerable<Dimension> People() =>
    [
        Coded(Gender, "Gender", "As the service records it, which is not sex registered at birth.", ByteColumn.Gender, Lists.Gender, Personal, OfReferrals),
        Define(AgeBand, "Age band of the report", "Age in whole years on the day of the referral, in the report's ten-year bands.", Lists.AgeBand.Categories, SourceOf(CodeListNames.AgeBand), Personal, OfReferrals, Bindings.ReportAgeBands()),
        Define(AgeBandOns, "Age band of five years", "Age in whole years on the day of the referral, in the five-year bands of population estimates.", Bindings.OnsAgeBands, "ONS population estimates", Personal, OfReferrals, Bindings.FiveYearAgeBands()),
        Coded(Ethnicity, "Ethnic group", "The 19 groups of the census of 2021, as the person describes themselves.", ByteColumn.Ethnicity, Lists.Ethnicity, SpecialCategory, OfReferrals, EthnicityGroup),
        Define(EthnicityGroup, "Ethnic group, broad", "The five broad groups, each a sum of the 19.", Lists.EthnicityGroup.Categories, SourceOf(CodeListNames.EthnicityGroup), SpecialCategory, OfReferrals, Bindings.ParentsOf(ByteColumn.Ethnicity, CodeListNames.Ethnicity, Lists.EthnicityGroup)),
        Coded(Disability, "Disability", "Whether a lasting condition limits the person, and how much.", ByteColumn.Disability, Lists.Disability, SpecialCategory, OfReferrals),
        Records(Impairment, "Impairment", "What the person's condition affects; a person may have several.", Family.Impairments, 0, SpecialCategory, OfReferrals),
        Coded(Religion, "Religion", "Religion or belief, as the person describes it.", ByteColumn.Religion, Lists.Religion, SpecialCategory, OfReferrals),
        Coded(SexualOrientation, "Sexual orientation", "As the person describes it; asked of those aged 16 and over.", ByteColumn.SexualOrientation, Lists.SexualOrientation, SpecialCategory, OfReferrals),
        Coded(CommunicationNeed, "Main communication need", "What the service must provide to be understood.", ByteColumn.CommunicationNeed, Lists.CommunicationNeed, Personal, OfReferrals),
    ];

    private static IEnumerable<Dimension> Cases() =>
    [
        Coded(SupportTier, "Support tier", "Enhanced where the person accepted a needs assessment and a plan, standard otherwise.", ByteColumn.SupportTier, Lists.SupportTier, Ordinary, OfCases),
        Coded(ContactOutcome, "Contact outcome", "What came of the attempts to reach the person.", ByteColumn.ContactOutcome, Lists.ContactOutcome, Ordinary, OfCases),
        Coded(OccurrenceType, "Occurrence type", "What happened, by the list of the performance report.", ByteColumn.OccurrenceType, Lists.OccurrenceType, Personal, OfCases, OffenceGroup),
        Define(OffenceGroup, "Home Office offence group", "Occurrence types rolled up to the groups that police recorded crime is published by.", Lists.OffenceGroup.Categories, SourceOf(CodeListNames.OffenceGroup), Ordinary, OfCases, Bindings.ParentsOf(ByteColumn.OccurrenceType, CodeListNames.OccurrenceType, Lists.OffenceGroup)),
        Flag(ChildOrYoungPerson, "Child or young person", "As the service records it. These cases are part of every total, not beside it.", ByteColumn.Flags, (int)ReferralFlags.ChildOrYoungPerson, Personal, OfCases),
        Flag(RepeatVictim, "Repeat victim", "Whether the person was a victim of any crime before.", ByteColumn.Flags, (int)ReferralFlags.RepeatVictim, Personal, OfCases),
    ];

    private static IEnumerable<Dimension> Places() =>
    [
        Define(PoliceBeat, "Police beat", "Where the victim lives, by leaf of the police hierarchy. Beats are not wards.", Lists.Beat.Categories, "Quarterly Performance Report April-June 2020 s8", Personal, OfCases, Bindings.Same(ByteColumn.Beat, Lists.Beat)) with { Parents = [PolicingArea, LocalAuthority] },
        Define(PolicingArea, "Neighbourhood policing area", "Beats rolled up to policing areas, which are not local authorities. Outside and unknown stay apart.", Bindings.PolicingAreas, "Quarterly Performance Report April-June 2020 s8", Ordinary, OfCases, Bindings.Beats(Bindings.PolicingAreas, beat => beat.NeighbourhoodPolicingArea ?? beat.Code)) with { Parents = [PrintedRollUp] },
        Define(PrintedRollUp, "Total of the printed report", "Policing areas rolled up as the report prints them: its Leicester City holds Oadby and Wigston, and its Leicestershire holds Rutland.", Bindings.PrintedRollUps, "Quarterly Performance Report April-June 2020 s8", Ordinary, OfCases, Bindings.Beats(Bindings.PrintedRollUps, beat => beat.PrintedRollUp)),
        Define(LocalAuthority, "Local authority", "District, unitary or city council area by GSS code. Beats that could lie in several count as ambiguous.", Bindings.LocalAuthorities, "ONS Code History Database", Ordinary, OfCases, Bindings.Beats(Bindings.LocalAuthorities, Bindings.AuthorityOf)) with { Parents = [CountyOrUnitary] },
        Define(CountyOrUnitary, "County or unitary authority", "Local authorities rolled up to their county; a unitary authority is its own.", Bindings.Counties, "ONS Code History Database", Ordinary, OfCases, Bindings.Beats(Bindings.Counties, Bindings.CountyOf)),
    ];

    private static IEnumerable<Dimension> Hate() =>
    [
        Flag(DimensionCode.Hate, "Hate", "Hate by any of the three signs: the occurrence type, the police's flag, or a caseworker's finding.", ByteColumn.Flags, (int)ReferralFlags.HateByAnySign, Personal, OfCases),
        Flag(HateByOccurrenceType, "Hate by occurrence type", "The occurrence type is Hate Incident.", ByteColumn.Flags, (int)ReferralFlags.HateByOccurrenceType, Personal, OfCases),
        Flag(HateFlaggedOnVcop, "Hate flagged by the police", "The police flagged the case as hate on the Victims' Code page.", ByteColumn.Flags, (int)ReferralFlags.HateFlaggedOnVcop, Personal, OfCases),
        Flag(HateIdentifiedByCaseworker, "Hate found by a caseworker", "A caseworker found that the case is about hate.", ByteColumn.Flags, (int)ReferralFlags.HateIdentifiedByCaseworker, Personal, OfCases),
        Define(HateRecordedAs, "Hate case recorded as", "What the police recorded, by the hate marker; Hate Incident where only the occurrence type says so. Other cases have none.", Lists.OccurrenceType.Categories, SourceOf(CodeListNames.OccurrenceType), Personal, OfCases, Bindings.Same(ByteColumn.HateRecordedAs, Lists.OccurrenceType)),
        Records(HateStrand, "Hate strand", "What the person was hated for; a case may have several.", Family.HateStrands, 0, SpecialCategory, OfCases),
    ];

    private static IEnumerable<Dimension> Statements() =>
    [
        Flag(VpsEligible, "Eligible for a Victim Personal Statement", "The case has a record of the statement that says the person may make one.", ByteColumn.VpsFlags, (int)VpsFlags.Eligible, Ordinary, OfCases),
        Flag(VpsFacilitated, "Statement made with help", "The service helped to complete a Victim Personal Statement.", ByteColumn.VpsFlags, (int)VpsFlags.Facilitated, Ordinary, OfCases),
        Vps(VpsOffered, "Statement offered", "Whether the police offered a Victim Personal Statement.", ByteColumn.VpsOffered),
        Vps(VpsChoseToComplete, "Chose to complete a statement", "Asked of those who were offered one.", ByteColumn.VpsChoseToComplete),
        Vps(VpsUnderstands, "Understands the statement", "Asked of those who were not surely offered one.", ByteColumn.VpsUnderstands),
        Vps(VpsWouldLikeOpportunity, "Would like the opportunity", "Whether the person would like to make a statement, once it was explained.", ByteColumn.VpsWouldLikeOpportunity),
    ];

    private static IEnumerable<Dimension> Support() =>
    [
        Records(NeedArea, "Needs area", "One of the ten areas of a needs assessment.", Family.Needs, 0, SpecialCategory, [Subject.Needs]),
        Records(NeedStage, "Stage of assessment", "Start, review or end of support; of several reviews the latest counts.", Family.Needs, 1, Ordinary, [Subject.Needs]),
        Records(NeedLevel, "Need level", "From 0, no need, to 4, urgent need, on scale version 1.", Family.Needs, 2, SpecialCategory, [Subject.Needs]),
        Coded(NeedDirection, "Direction of need", "Total need at the end of support against the start; cases without both assessments have none.", ByteColumn.NeedDirection, Lists.NeedDirection, Personal, OfCases),
        Records(SupportType, "Support type", "What kind of support was given; a case may have several.", Family.Support, 0, Personal, OfCases),
        Records(SupportChannel, "Support channel", "How support was given; a case may have several.", Family.Support, 1, Ordinary, OfCases),
        Records(OutcomeQuestion, "End-of-case question", "One of the four questions asked before closing.", Family.Outcomes, 0, Ordinary, [Subject.Outcomes]),
        Records(OutcomeAnswer, "End-of-case answer", "The answer to an end-of-case question; not asked and unknown are answers too.", Family.Outcomes, 1, Personal, [Subject.Outcomes]),
    ];

    private static IEnumerable<Dimension> Service() =>
    [
        Coded(LengthOfSupport, "Length of support", "Calendar months from opening to closing, in bands; open cases have none.", ByteColumn.LengthOfSupport, Lists.LengthOfSupport, Ordinary, OfCases),
        Level(AllocatedInTime, "Allocated in one working day", "Whether a caseworker had the case by the end of the working day after the referral.", ByteColumn.AllocatedInOneWorkingDay),
        Level(ContactedInTime, "Contacted in 48 hours", "Whether the person was reached within 48 hours of the referral.", ByteColumn.ContactedIn48Hours),
        Level(ReviewedInTime, "Reviewed in one month", "Whether the support plan was reviewed within a calendar month.", ByteColumn.ReviewedInOneMonth),
        Define(DimensionCode.Caseworker, "Caseworker", "Whose case it is, by the number of the member of staff. Cases that nobody has have none.", [], Record, Internal, OfCases, new CaseworkerBinding()),
    ];

    private static IEnumerable<Dimension> Others() =>
    [
        Coded(RjInitiator, "Who began it", "Whether the victim or the perpetrator asked for restorative justice.", ByteColumn.RjInitiator, Lists.RjInitiator, Personal, OfJustice),
        Coded(RjClosureCategory, "Closure category", "How a restorative justice case ended; open ones have none.", ByteColumn.RjClosureCategory, Lists.RjClosureCategory, Ordinary, OfJustice),
        Coded(RjClosureReason, "Closure reason", "Why it ended, where a reason was given.", ByteColumn.RjClosureReason, Lists.RjClosureReason, Ordinary, OfJustice),
        Flag(RjConversation, "Had a conversation", "A restorative conversation took place.", ByteColumn.RjFlags, (int)RjFlags.Conversation, Ordinary, OfJustice),
        Flag(RjOutcome, "Had an outcome", "Restorative justice came to an outcome, which is another fact than a conversation.", ByteColumn.RjFlags, (int)RjFlags.Outcome, Ordinary, OfJustice),
        Coded(SatisfactionResult, "Satisfaction", "The answer to the satisfaction survey.", ByteColumn.SatisfactionResult, Lists.SatisfactionResult, Ordinary, OfSurveys),
    ];

    private static IEnumerable<Dimension> Time() =>
    [
        Calendar(Month, "Month", "Calendar month of the cohort's day, such as 2020-04.", CalendarUnit.Month) with { Parents = [Quarter] },
        Calendar(Quarter, "Financial quarter", "Quarter of the financial year of the cohort's day, such as 2020-21 Q1.", CalendarUnit.Quarter) with { Parents = [FinancialYear] },
        Calendar(FinancialYear, "Financial year", "From 1 April, such as 2020-21, of the cohort's day.", CalendarUnit.FinancialYear),
    ];

    private static Dimension Define(
        DimensionCode code,
        string label,
        string description,
        ImmutableArray<Category> categories,
        string source,
        Sensitivity sensitivity,
        ImmutableArray<Subject> subjects,
        DimensionBinding binding) => new(binding)
    {
        Code = code,
        Label = label,
        Description = description,
        Categories = categories,
        Source = source,
        Sensitivity = sensitivity,
        Subjects = subjects,
    };

    private static Dimension Coded(
        DimensionCode code,
        string label,
        string description,
        ByteColumn column,
        CategoryList list,
        Sensitivity sensitivity,
        ImmutableArray<Subject> subjects,
        params ReadOnlySpan<DimensionCode> parents) =>
        Define(code, label, description, list.Categories, SourceOf(list.Name), sensitivity, subjects, Bindings.Same(column, list))
            with { Parents = [.. parents] };

    private static Dimension Flag(
        DimensionCode code, string label, string description, ByteColumn column, int bits, Sensitivity sensitivity, ImmutableArray<Subject> subjects) =>
        Define(code, label, description, Bindings.YesOrNo, Record, sensitivity, subjects, Bindings.Bits(column, bits));

    private static Dimension Vps(DimensionCode code, string label, string description, ByteColumn column) =>
        Coded(code, label, description, column, Lists.VpsAnswer, Personal, OfCases);

    private static Dimension Level(DimensionCode code, string label, string description, ByteColumn column) =>
        Define(code, label, description, Lists.ServiceLevel.Categories, Record, Ordinary, OfCases, Bindings.Same(column, Lists.ServiceLevel));

    private static Dimension Records(
        DimensionCode code, string label, string description, Family family, int part, Sensitivity sensitivity, ImmutableArray<Subject> subjects) =>
        Define(code, label, description, family.Parts[part].Categories, SourceOf(family.Parts[part].Name), sensitivity, subjects, new FamilyBinding(family, part));

    private static Dimension Calendar(DimensionCode code, string label, string description, CalendarUnit unit) =>
        Define(code, label, description, [], "Calendar; the financial year begins on 1 April", Ordinary, [.. Enum.GetValues<Subject>()], new CalendarBinding(unit));

    private static string SourceOf(string codeList) =>
        string.Join("; ", CodeListCatalogue.Get(codeList).Codes.Select(code => code.Source).Distinct(StringComparer.Ordinal));
}
