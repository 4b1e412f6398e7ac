using System.Collections.Frozen;
using System.Collections.Immutable;
using static VictimFirst.Statistics.Questions.Aggregate;
using static VictimFirst.Statistics.Questions.MeasureCode;

namespace VictimFirst.Statistics.Questions;

/// <summary>Every measure, in the order of <see cref="MeasureCode"/>.</summary>
public static class MeasureCatalogue
{
    private const string Report = "Quarterly Performance Report April-June 2020";
    private const string Levels = "Service update to the Safer Communities Strategy Board 17 March 2016";

    private static readonly ImmutableArray<Subject> OfPeople = [Subject.Cases, Subject.Referrals, Subject.Needs, Subject.Outcomes];
    private static readonly ImmutableArray<Subject> OfCases = [Subject.Cases, Subject.Needs, Subject.Outcomes];
    private static readonly ImmutableArray<Aggregate> Amounts = [Sum, Mean, Median];

    private static readonly FrozenDictionary<MeasureCode, MeasureDefinition> ByCode = Each().ToFrozenDictionary(m => m.Code);

    public static ImmutableArray<MeasureDefinition> All { get; } = [.. Enum.GetValues<MeasureCode>().Select(Get)];

    public static MeasureDefinition Get(MeasureCode code) => ByCode[code];

    private static IEnumerable<MeasureDefinition> Each() =>
    [
        Define(
            Units,
            "Units",
            "The subject's own units that belong to the cohort and pass the filter, each once a cell.",
            "unit",
            "The cohort",
            Report,
            Polarity.Neutral,
            [.. Enum.GetValues<Subject>()],
            [Count]),
        Define(
            People,
            "People",
            "Different people that the units are about, each once a cell. A person with two cases is one.",
            "person",
            "The cohort",
            "proposed",
            Polarity.Neutral,
            OfPeople,
            [Count]),
        Define(
            SupportActions,
            "Support actions",
            "Times that support was given to the cases, on whatever day. A filter on support type or channel is on the action itself.",
            "action",
            "Cases of the cohort",
            Report + " s10",
            Polarity.Neutral,
            [Subject.Cases],
            [Count]),
        Define(
            DaysOfSupport,
            "Days of support",
            "Local days from opening to closing.",
            "day",
            "Closed cases of the cohort",
            Report + " s12",
            Polarity.Neutral,
            OfCases,
            Amounts),
        Define(
            HoursToAllocation,
            "Hours to allocation",
            "Elapsed time from receiving the referral until a caseworker had the case, in whole minutes.",
            "hour",
            "Cases allocated, not before they were received",
            Levels,
            Polarity.LowerIsBetter,
            OfCases,
            Amounts),
        Define(
            HoursToFirstContact,
            "Hours to first contact",
            "Elapsed time from receiving the referral until the person was reached, in whole minutes; an attempt does not count.",
            "hour",
            "Cases in which the person was reached, not before the referral",
            Levels,
            Polarity.LowerIsBetter,
            OfCases,
            Amounts),
        Define(
            HoursRecordedToReceived,
            "Hours from recording to referral",
            "Elapsed time from the police recording the crime until the service received the referral, in whole minutes.",
            "hour",
            "Referrals with a time of recording that is not after the referral",
            "proposed",
            Polarity.LowerIsBetter,
            OfPeople,
            Amounts),
        Define(
            NeedAtStart,
            "Need at the start",
            "Sum of the ten need levels at the start of support, 0 to 40.",
            "point",
            "Cases with an assessment at the start",
            Report + " s9",
            Polarity.Neutral,
            OfCases,
            Amounts),
        Define(
            NeedAtReview,
            "Need at review",
            "Sum of the ten need levels at the latest review, 0 to 40.",
            "point",
            "Cases with a review",
            Report + " s9",
            Polarity.LowerIsBetter,
            OfCases,
            Amounts),
        Define(
            NeedAtEnd,
            "Need at the end",
            "Sum of the ten need levels at the end of support, 0 to 40.",
            "point",
            "Cases with an assessment at the end",
            Report + " s9",
            Polarity.LowerIsBetter,
            OfCases,
            Amounts),
        Define(
            NeedChange,
            "Change of need",
            "Need at the end less need at the start; below zero where need was reduced.",
            "point",
            "Cases with assessments at the start and at the end",
            Report + " s13.8",
            Polarity.LowerIsBetter,
            OfCases,
            Amounts),
        Define(
            NeedLevel,
            "Need level",
            "Level of need of each area assessed, 0 to 4. A filter on area, stage or level is on the same record.",
            "point",
            "Areas assessed",
            Report + " s9",
            Polarity.LowerIsBetter,
            [Subject.Needs],
            Amounts),
    ];

    private static MeasureDefinition Define(
        MeasureCode code,
        string label,
        string definition,
        string unit,
        string over,
        string source,
        Polarity polarity,
        ImmutableArray<Subject> subjects,
        ImmutableArray<Aggregate> aggregates) => new()
    {
        Code = code,
        Label = label,
        Definition = definition,
        Unit = unit,
        Base = over,
        Version = 1,
        Source = source,
        Polarity = polarity,
        Subjects = subjects,
        Aggregates = aggregates,
    };
}
