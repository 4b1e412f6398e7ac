using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>What a case is about, as the published figures count it. Filled in steps, each of which meets some of the figures.</summary>
internal sealed class CaseProfile(OpenCase open, DateOnly? closedOn)
{
    public OpenCase Open { get; } = open;

    /// <summary>Null for the cases that are open at the end of the extract.</summary>
    public DateOnly? ClosedOn { get; } = closedOn;

    public bool IsEnhanced { get; set; }
    public string OccurrenceType { get; set; } = "";
    public bool IsChild { get; set; }
    public string Beat { get; set; } = "";

    /// <summary>Of the list contact-outcome.</summary>
    public string ContactOutcome { get; set; } = "";

    /// <summary>In years on the day of the referral; null where the date of birth is not known.</summary>
    public int? Age { get; set; }
    public bool IsRepeatVictim { get; set; }
    public bool HasUnseenDisability { get; set; }
    public HateProfile? Hate { get; set; }
    public VpsProfile? Vps { get; set; }
    public ResponseProfile? Responses { get; set; }
    public bool HasEmotionalSupportByPhone { get; set; }
    public bool HasAdvocacy { get; set; }

    public string Tier => IsEnhanced ? SupportTiers.Enhanced : SupportTiers.Standard;
}

internal sealed class HateProfile
{
    public bool IsFlaggedOnVcop { get; set; }
    public bool IsFoundByCaseworker { get; set; }

    /// <summary>None, where the nature of the hate is not known.</summary>
    public List<string> Strands { get; } = [];
}

/// <param name="Offered">Of the list vps-answer.</param>
internal sealed record VpsProfile(bool IsEligible, string Offered)
{
    public bool IsFacilitated { get; set; }
}

/// <summary>Which of the four end-of-case questions were answered.</summary>
internal sealed class ResponseProfile
{
    public bool HealthAndWellbeing { get; set; } = true;
    public bool CopeAndMoveForward { get; set; } = true;
    public bool Safety { get; set; } = true;
    public bool InformedAndEmpowered { get; set; } = true;

    public static ResponseProfile NotAsked() =>
        new() { HealthAndWellbeing = false, CopeAndMoveForward = false, Safety = false, InformedAndEmpowered = false };
}
