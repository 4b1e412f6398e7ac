using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Statistics.Cube;

/// <summary>The dimensions of the cube's columns.</summary>
internal static class Dimensions
{
    public static Dimension ReferralSource { get; } = Dimension.OfCodeList(CodeListNames.ReferralSource);
    public static Dimension ReferralSubSource { get; } = Dimension.OfCodeList(CodeListNames.ReferralSubSource);
    public static Dimension SupportTier { get; } = Dimension.OfCodeList(CodeListNames.SupportTier);
    public static Dimension OccurrenceType { get; } = Dimension.OfCodeList(CodeListNames.OccurrenceType);
    public static Dimension Gender { get; } = Dimension.OfCodeList(CodeListNames.Gender);
    public static Dimension AgeBand { get; } = Dimension.OfCodeList(CodeListNames.AgeBand);
    public static Dimension Ethnicity { get; } = Dimension.OfCodeList(CodeListNames.Ethnicity);
    public static Dimension Disability { get; } = Dimension.OfCodeList(CodeListNames.Disability);
    public static Dimension Impairment { get; } = Dimension.OfCodeList(CodeListNames.Impairment);
    public static Dimension Religion { get; } = Dimension.OfCodeList(CodeListNames.Religion);
    public static Dimension SexualOrientation { get; } = Dimension.OfCodeList(CodeListNames.SexualOrientation);
    public static Dimension CommunicationNeed { get; } = Dimension.OfCodeList(CodeListNames.CommunicationNeed);
    public static Dimension HateStrand { get; } = Dimension.OfCodeList(CodeListNames.HateStrand);
    public static Dimension LengthOfSupport { get; } = Dimension.OfCodeList(CodeListNames.LengthOfSupport);
    public static Dimension NeedArea { get; } = Dimension.OfCodeList(CodeListNames.NeedArea);
    public static Dimension NeedStage { get; } = Dimension.OfCodeList(CodeListNames.NeedStage);
    public static Dimension NeedLevel { get; } = Dimension.OfCodeList(CodeListNames.NeedLevel);
    public static Dimension SupportType { get; } = Dimension.OfCodeList(CodeListNames.SupportType);
    public static Dimension ContactChannel { get; } = Dimension.OfCodeList(CodeListNames.ContactChannel);
    public static Dimension OutcomeQuestion { get; } = Dimension.OfCodeList(CodeListNames.OutcomeQuestion);
    public static Dimension OutcomeAnswer { get; } = Dimension.OfCodeList(CodeListNames.OutcomeAnswer);
    public static Dimension VpsAnswer { get; } = Dimension.OfCodeList(CodeListNames.VpsAnswer);
    public static Dimension SatisfactionResult { get; } = Dimension.OfCodeList(CodeListNames.SatisfactionResult);
    public static Dimension RjClosureCategory { get; } = Dimension.OfCodeList(CodeListNames.RjClosureCategory);
    public static Dimension RjClosureReason { get; } = Dimension.OfCodeList(CodeListNames.RjClosureReason);

    /// <summary>The 82 leaves of the police hierarchy. Every other place is a sum of them.</summary>
    public static Dimension Beat { get; } =
        new("police-beat", Gazetteer.Beats.Select(beat => new Category(beat.Code, beat.Name)));
}
