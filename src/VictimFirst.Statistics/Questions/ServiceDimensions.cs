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

/// <summary>What the service did, and when.</summary>
internal static class ServiceDimensions
{
    public static IEnumerable<Dimension> Statements() =>
    [
        Flag(
            VpsEligible,
            "Eligible for a Victim Personal Statement",
            "The case has a record of the statement that says the person may make one.",
            ByteColumn.VpsFlags,
            (int)VpsFlags.Eligible,
            Ordinary,
            OfCases),
        Flag(
            VpsFacilitated,
            "Statement made with help",
            "The service helped to complete a Victim Personal Statement.",
            ByteColumn.VpsFlags,
            (int)VpsFlags.Facilitated,
            Ordinary,
            OfCases),
        Vps(VpsOffered, "Statement offered", "Whether the police offered a Victim Personal Statement.", ByteColumn.VpsOffered),
        Vps(VpsChoseToComplete, "Chose to complete a statement", "Asked of those who were offered one.", ByteColumn.VpsChoseToComplete),
        Vps(VpsUnderstands, "Understands the statement", "Asked of those who were not surely offered one.", ByteColumn.VpsUnderstands),
        Vps(
            VpsWouldLikeOpportunity,
            "Would like the opportunity",
            "Whether the person would like to make a statement, once it was explained.",
            ByteColumn.VpsWouldLikeOpportunity),
    ];

    public static IEnumerable<Dimension> Support() =>
    [
        Records(NeedArea, "Needs area", "One of the ten areas of a needs assessment.", Family.Needs, 0, SpecialCategory, [Subject.Needs]),
        Records(
            NeedStage,
            "Stage of assessment",
            "Start, review or end of support; of several reviews the latest counts.",
            Family.Needs,
            1,
            Ordinary,
            [Subject.Needs]),
        Records(
            NeedLevel,
            "Need level",
            "From 0, no need, to 4, urgent need, on scale version 1.",
            Family.Needs,
            2,
            SpecialCategory,
            [Subject.Needs]),
        Coded(
            NeedDirection,
            "Direction of need",
            "Total need at the end of support against the start; cases without both assessments have none.",
            ByteColumn.NeedDirection,
            Lists.NeedDirection,
            Personal,
            OfCases),
        Records(
            SupportType,
            "Support type",
            "What kind of support was given; a case may have several.",
            Family.Support,
            0,
            Personal,
            OfCases),
        Records(SupportChannel, "Support channel", "How support was given; a case may have several.", Family.Support, 1, Ordinary, OfCases),
        Records(
            OutcomeQuestion,
            "End-of-case question",
            "One of the four questions asked before closing.",
            Family.Outcomes,
            0,
            Ordinary,
            [Subject.Outcomes]),
        Records(
            OutcomeAnswer,
            "End-of-case answer",
            "The answer to an end-of-case question; not asked and unknown are answers too.",
            Family.Outcomes,
            1,
            Personal,
            [Subject.Outcomes]),
    ];

    public static IEnumerable<Dimension> Service() =>
    [
        Coded(
            LengthOfSupport,
            "Length of support",
            "Calendar months from opening to closing, in bands; open cases have none.",
            ByteColumn.LengthOfSupport,
            Lists.LengthOfSupport,
            Ordinary,
            OfCases),
        Level(
            AllocatedInTime,
            "Allocated in one working day",
            "Whether a caseworker had the case by the end of the working day after the referral.",
            ByteColumn.AllocatedInOneWorkingDay),
        Level(
            ContactedInTime,
            "Contacted in 48 hours",
            "Whether the person was reached within 48 hours of the referral.",
            ByteColumn.ContactedIn48Hours),
        Level(
            ReviewedInTime,
            "Reviewed in one month",
            "Whether the support plan was reviewed within a calendar month.",
            ByteColumn.ReviewedInOneMonth),
        Define(
            DimensionCode.Caseworker,
            "Caseworker",
            "Whose case it is, by the number of the member of staff. Cases that nobody has have none.",
            [],
            Record,
            Internal,
            OfCases,
            new CaseworkerBinding()),
    ];

    public static IEnumerable<Dimension> Others() =>
    [
        Coded(
            RjInitiator,
            "Who began it",
            "Whether the victim or the perpetrator asked for restorative justice.",
            ByteColumn.RjInitiator,
            Lists.RjInitiator,
            Personal,
            OfJustice),
        Coded(
            RjClosureCategory,
            "Closure category",
            "How a restorative justice case ended; open ones have none.",
            ByteColumn.RjClosureCategory,
            Lists.RjClosureCategory,
            Ordinary,
            OfJustice),
        Coded(
            RjClosureReason,
            "Closure reason",
            "Why it ended, where a reason was given.",
            ByteColumn.RjClosureReason,
            Lists.RjClosureReason,
            Ordinary,
            OfJustice),
        Flag(
            RjConversation,
            "Had a conversation",
            "A restorative conversation took place.",
            ByteColumn.RjFlags,
            (int)RjFlags.Conversation,
            Ordinary,
            OfJustice),
        Flag(
            RjOutcome,
            "Had an outcome",
            "Restorative justice came to an outcome, which is another fact than a conversation.",
            ByteColumn.RjFlags,
            (int)RjFlags.Outcome,
            Ordinary,
            OfJustice),
        Coded(
            SatisfactionResult,
            "Satisfaction",
            "The answer to the satisfaction survey.",
            ByteColumn.SatisfactionResult,
            Lists.SatisfactionResult,
            Ordinary,
            OfSurveys),
    ];

    public static IEnumerable<Dimension> Time() =>
    [
        Calendar(Month, "Month", "Calendar month of the cohort's day, such as 2020-04.", CalendarUnit.Month) with { Parents = [Quarter] },
        Calendar(
            Quarter,
            "Financial quarter",
            "Quarter of the financial year of the cohort's day, such as 2020-21 Q1.",
            CalendarUnit.Quarter)
            with { Parents = [FinancialYear] },
        Calendar(FinancialYear, "Financial year", "From 1 April, such as 2020-21, of the cohort's day.", CalendarUnit.FinancialYear),
    ];
}
