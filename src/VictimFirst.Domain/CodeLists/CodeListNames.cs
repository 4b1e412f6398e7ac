namespace VictimFirst.Domain.CodeLists;

/// <summary>The lists by the name that <c>code-lists.csv</c> gives them.</summary>
public static class CodeListNames
{
    public const string ReferralSource = "referral-source";
    public const string ReferralSubSource = "referral-sub-source";
    public const string PoliceForce = "police-force";
    public const string PersonRole = "person-role";
    public const string ConsentGivenBy = "consent-given-by";
    public const string SupportTier = "support-tier";
    public const string ContactOutcome = "contact-outcome";
    public const string ContactChannel = "contact-channel";
    public const string OffenceGroup = "offence-group";
    public const string OccurrenceType = "occurrence-type";
    public const string ClosureReason = "closure-reason";
    public const string Gender = "gender";
    public const string AgeBand = "age-band";
    public const string EthnicityGroup = "ethnicity-group";
    public const string Ethnicity = "ethnicity";
    public const string Disability = "disability";
    public const string Impairment = "impairment";
    public const string Religion = "religion";
    public const string SexualOrientation = "sexual-orientation";
    public const string CommunicationNeed = "communication-need";
    public const string HateStrand = "hate-strand";
    public const string NeedArea = "need-area";
    public const string NeedStage = "need-stage";
    public const string NeedLevel = "need-level";
    public const string NeedDirection = "need-direction";
    public const string SupportType = "support-type";
    public const string OutcomeQuestion = "outcome-question";
    public const string OutcomeAnswer = "outcome-answer";
    public const string VpsAnswer = "vps-answer";
    public const string RjInitiator = "rj-initiator";
    public const string RjClosureCategory = "rj-closure-category";
    public const string RjClosureReason = "rj-closure-reason";
    public const string LengthOfSupport = "length-of-support";
    public const string SatisfactionResult = "satisfaction-result";
    public const string StaffRole = "staff-role";
    public const string HardshipPurpose = "hardship-purpose";
    public const string TargetHardeningRoute = "target-hardening-route";
    public const string SpecialistReferralKind = "specialist-referral-kind";
    public const string SpecialistReferralOutcome = "specialist-referral-outcome";
    public const string MentalHealthReferralKind = "mental-health-referral-kind";
    public const string ServiceLevel = "service-level";
    public const string VcopCodeVersion = "vcop-code-version";
    public const string VcopAuditCategory = "vcop-audit-category";
    public const string VrrOutcome = "vrr-outcome";
    public const string VrrDelayReason = "vrr-delay-reason";
    public const string EnhancedEntitlement = "enhanced-entitlement";
}
