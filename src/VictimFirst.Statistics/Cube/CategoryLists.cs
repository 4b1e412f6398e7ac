using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Statistics.Cube;

/// <summary>The lists that the cube's columns are coded by.</summary>
internal static class CategoryLists
{
    public static CategoryList ReferralSource { get; } = CategoryList.OfCodeList(CodeListNames.ReferralSource);
    public static CategoryList ReferralSubSource { get; } = CategoryList.OfCodeList(CodeListNames.ReferralSubSource);
    public static CategoryList PersonRole { get; } = CategoryList.OfCodeList(CodeListNames.PersonRole);
    public static CategoryList PoliceForce { get; } = CategoryList.OfCodeList(CodeListNames.PoliceForce);
    public static CategoryList SupportTier { get; } = CategoryList.OfCodeList(CodeListNames.SupportTier);
    public static CategoryList ContactOutcome { get; } = CategoryList.OfCodeList(CodeListNames.ContactOutcome);
    public static CategoryList OccurrenceType { get; } = CategoryList.OfCodeList(CodeListNames.OccurrenceType);
    public static CategoryList OffenceGroup { get; } = CategoryList.OfCodeList(CodeListNames.OffenceGroup);
    public static CategoryList Gender { get; } = CategoryList.OfCodeList(CodeListNames.Gender);
    public static CategoryList AgeBand { get; } = CategoryList.OfCodeList(CodeListNames.AgeBand);
    public static CategoryList Ethnicity { get; } = CategoryList.OfCodeList(CodeListNames.Ethnicity);
    public static CategoryList EthnicityGroup { get; } = CategoryList.OfCodeList(CodeListNames.EthnicityGroup);
    public static CategoryList Disability { get; } = CategoryList.OfCodeList(CodeListNames.Disability);
    public static CategoryList Impairment { get; } = CategoryList.OfCodeList(CodeListNames.Impairment);
    public static CategoryList Religion { get; } = CategoryList.OfCodeList(CodeListNames.Religion);
    public static CategoryList SexualOrientation { get; } = CategoryList.OfCodeList(CodeListNames.SexualOrientation);
    public static CategoryList CommunicationNeed { get; } = CategoryList.OfCodeList(CodeListNames.CommunicationNeed);
    public static CategoryList HateStrand { get; } = CategoryList.OfCodeList(CodeListNames.HateStrand);
    public static CategoryList LengthOfSupport { get; } = CategoryList.OfCodeList(CodeListNames.LengthOfSupport);
    public static CategoryList NeedArea { get; } = CategoryList.OfCodeList(CodeListNames.NeedArea);
    public static CategoryList NeedStage { get; } = CategoryList.OfCodeList(CodeListNames.NeedStage);
    public static CategoryList NeedLevel { get; } = CategoryList.OfCodeList(CodeListNames.NeedLevel);
    public static CategoryList NeedDirection { get; } = CategoryList.OfCodeList(CodeListNames.NeedDirection);
    public static CategoryList SupportType { get; } = CategoryList.OfCodeList(CodeListNames.SupportType);
    public static CategoryList ContactChannel { get; } = CategoryList.OfCodeList(CodeListNames.ContactChannel);
    public static CategoryList OutcomeQuestion { get; } = CategoryList.OfCodeList(CodeListNames.OutcomeQuestion);
    public static CategoryList OutcomeAnswer { get; } = CategoryList.OfCodeList(CodeListNames.OutcomeAnswer);
    public static CategoryList VpsAnswer { get; } = CategoryList.OfCodeList(CodeListNames.VpsAnswer);
    public static CategoryList SatisfactionResult { get; } = CategoryList.OfCodeList(CodeListNames.SatisfactionResult);
    public static CategoryList RjInitiator { get; } = CategoryList.OfCodeList(CodeListNames.RjInitiator);
    public static CategoryList RjClosureCategory { get; } = CategoryList.OfCodeList(CodeListNames.RjClosureCategory);
    public static CategoryList RjClosureReason { get; } = CategoryList.OfCodeList(CodeListNames.RjClosureReason);

    /// <summary>Whether the service kept a service level in a case; a case to which the level does not apply has no category.</summary>
    public static CategoryList ServiceLevel { get; } = new(
        CodeListNames.ServiceLevel,
        CodeListCatalogue.Get(CodeListNames.ServiceLevel).Codes
            .Where(code => code.Value != ServiceLevelOutcomes.NotApplicable)
            .Select(code => new Category(code.Value, code.Label)));

    /// <summary>The 82 leaves of the police hierarchy. Every other place is a sum of them.</summary>
    public static CategoryList Beat { get; } =
        new("police-beat", Gazetteer.Beats.Select(beat => new Category(beat.Code, beat.Name)));
}
