namespace VictimFirst.Domain.CodeLists;

// The codes that a rule or a figure's definition names. Every other code is data only.

public static class ReferralSources
{
    public const string Police = "POLICE";
    public const string Self = "SELF";
    public const string ThirdParty = "THIRD_PARTY";
}

public static class ReferralSubSources
{
    public const string ActionFraud = "ACTION_FRAUD";
}

public static class SupportTiers
{
    public const string Standard = "STANDARD";
    public const string Enhanced = "ENHANCED";
}

public static class OccurrenceTypes
{
    public const string HateIncident = "HATE_INCIDENT";
}

public static class HateStrands
{
    public const string Race = "RACE";
}

public static class CommunicationNeeds
{
    public const string Interpreter = "INTERPRETER";
}

public static class NeedStages
{
    public const string Start = "START";
    public const string Review = "REVIEW";
    public const string End = "END";
}

public static class Answers
{
    public const string Yes = "YES";
    public const string No = "NO";
    public const string NotSure = "NOT_SURE";
    public const string Partly = "PARTLY";
    public const string NotApplicable = "NOT_APPLICABLE";
}

public static class VcopCodeVersions
{
    public const string Code2020 = "CODE_2020";
}

public static class VrrOutcomes
{
    public const string Reopened = "REOPENED";
    public const string OverturnedStatuteBarred = "OVERTURNED_STATUTE_BARRED";
    public const string Upheld = "UPHELD";
}

public static class VrrDelayReasons
{
    public const string Complexity = "COMPLEXITY";
    public const string OfficerSickness = "OFFICER_SICKNESS";
}

public static class EnhancedEntitlements
{
    public const string Hate = "HATE";
    public const string Vulnerable = "VULNERABLE_OR_INTIMIDATED";
}

public static class ServiceLevelOutcomes
{
    public const string Met = "MET";
    public const string Missed = "MISSED";
    public const string NotDue = "NOT_DUE";
    public const string NotApplicable = "NOT_APPLICABLE";
}
