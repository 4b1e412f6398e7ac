namespace VictimFirst.Domain.Needs;

/// <summary>
/// The ten areas of need of one case at one stage. Each level is 0 (no need) to 4 (urgent) on scale version 1; all ten are always given.
/// </summary>
public sealed class NeedsAssessment
{
    public required long Id { get; init; }
    public required long CaseId { get; init; }

    /// <summary>Code of <c>need-stage</c>. One start and one end per case, any number of reviews.</summary>
    public required string Stage { get; init; }
    public required DateTimeOffset AssessedAt { get; init; }
    public required short ScaleVersion { get; init; }
    public required short PersonalSafety { get; init; }
    public required short MentalAndPhysicalHealth { get; init; }
    public required short ShelterAndAccommodation { get; init; }
    public required short DrugsAlcoholAndOtherHarmfulBehaviours { get; init; }
    public required short Family { get; init; }
    public required short EducationAndEmployment { get; init; }
    public required short FinanceAndBenefits { get; init; }
    public required short OutlookAttitudesAndBeliefs { get; init; }
    public required short SocialInteractions { get; init; }
    public required short AnyOtherIssues { get; init; }
    public long DataVersion { get; init; }

    /// <summary>Sum of the ten levels, 0 to 40.</summary>
    public int TotalScore => PersonalSafety + MentalAndPhysicalHealth + ShelterAndAccommodation + DrugsAlcoholAndOtherHarmfulBehaviours
        + Family + EducationAndEmployment + FinanceAndBenefits + OutlookAttitudesAndBeliefs + SocialInteractions + AnyOtherIssues;
}
