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

/// <summary>What is known of a referral and its person.</summary>
internal static class PeopleDimensions
{
    public static IEnumerable<Dimension> Referrals() =>
    [
        Coded(
            ReferralSource,
            "Referral source",
            "The route by which the person came to the service.",
            ByteColumn.Source,
            Lists.ReferralSource,
            Ordinary,
            OfReferrals),
        Coded(
            ReferralSubSource,
            "Referral sub-source",
            "Who referred the person, within the route.",
            ByteColumn.SubSource,
            Lists.ReferralSubSource,
            Ordinary,
            OfReferrals,
            ReferralSource),
        Coded(
            PersonRole,
            "Role of the person",
            "Whether the person referred is a victim or a witness.",
            ByteColumn.PersonRole,
            Lists.PersonRole,
            Ordinary,
            OfReferrals),
        Coded(
            PoliceForce,
            "Police force",
            "The force that referred the person or recorded the crime. A referral without police has none.",
            ByteColumn.PoliceForce,
            Lists.PoliceForce,
            Ordinary,
            OfReferrals),
        Flag(
            ConsentGiven,
            "Consent given",
            "Whether consent to the referral is on record.",
            ByteColumn.Flags,
            (int)ReferralFlags.ConsentGiven,
            Ordinary,
            OfReferrals),
        Flag(
            PoliceReportedCrime,
            "Reported to the police",
            "Whether the crime was reported to the police.",
            ByteColumn.Flags,
            (int)ReferralFlags.PoliceReportedCrime,
            Ordinary,
            OfReferrals),
        Flag(
            HighRiskAsb,
            "High-risk antisocial behaviour",
            "Whether the referral is about high-risk antisocial behaviour.",
            ByteColumn.Flags,
            (int)ReferralFlags.HighRiskAsb,
            Personal,
            OfReferrals),
        Define(
            HasCase,
            "Led to a case",
            "Whether a case was opened for the referral.",
            Bindings.YesOrNo,
            Record,
            Ordinary,
            OfReferralsOnly,
            Bindings.HasAny(ByteColumn.SupportTier, Lists.SupportTier)),
    ];

    public static IEnumerable<Dimension> People() =>
    [
        Coded(
            Gender,
            "Gender",
            "As the service records it, which is not sex registered at birth.",
            ByteColumn.Gender,
            Lists.Gender,
            Personal,
            OfReferrals),
        Define(
            AgeBand,
            "Age band of the report",
            "Age in whole years on the day of the referral, in the report's ten-year bands.",
            Lists.AgeBand.Categories,
            SourceOf(CodeListNames.AgeBand),
            Personal,
            OfReferrals,
            Bindings.ReportAgeBands()),
        Define(
            AgeBandOns,
            "Age band of five years",
            "Age in whole years on the day of the referral, in the five-year bands of population estimates.",
            Bindings.OnsAgeBands,
            "ONS population estimates",
            Personal,
            OfReferrals,
            Bindings.FiveYearAgeBands()),
        Coded(
            Ethnicity,
            "Ethnic group",
            "The 19 groups of the census of 2021, as the person describes themselves.",
            ByteColumn.Ethnicity,
            Lists.Ethnicity,
            SpecialCategory,
            OfReferrals,
            EthnicityGroup),
        Define(
            EthnicityGroup,
            "Ethnic group, broad",
            "The five broad groups, each a sum of the 19.",
            Lists.EthnicityGroup.Categories,
            SourceOf(CodeListNames.EthnicityGroup),
            SpecialCategory,
            OfReferrals,
            Bindings.ParentsOf(ByteColumn.Ethnicity, CodeListNames.Ethnicity, Lists.EthnicityGroup)),
        Coded(
            Disability,
            "Disability",
            "Whether a lasting condition limits the person, and how much.",
            ByteColumn.Disability,
            Lists.Disability,
            SpecialCategory,
            OfReferrals),
        Records(
            Impairment,
            "Impairment",
            "What the person's condition affects; a person may have several.",
            Family.Impairments,
            0,
            SpecialCategory,
            OfReferrals),
        Coded(
            Religion,
            "Religion",
            "Religion or belief, as the person describes it.",
            ByteColumn.Religion,
            Lists.Religion,
            SpecialCategory,
            OfReferrals),
        Coded(
            SexualOrientation,
            "Sexual orientation",
            "As the person describes it; asked of those aged 16 and over.",
            ByteColumn.SexualOrientation,
            Lists.SexualOrientation,
            SpecialCategory,
            OfReferrals),
        Coded(
            CommunicationNeed,
            "Main communication need",
            "What the service must provide to be understood.",
            ByteColumn.CommunicationNeed,
            Lists.CommunicationNeed,
            Personal,
            OfReferrals),
    ];
}
