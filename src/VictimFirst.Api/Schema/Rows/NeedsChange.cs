using System.Collections.Immutable;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Needs;

namespace VictimFirst.Api.Schema.Rows;

internal sealed record NeedAreaChange(Code Area, int From, int To)
{
    public int Change => To - From;
}

/// <summary>From the assessment at the start of a case to its latest.</summary>
internal sealed record NeedsChange(NeedsAssessment From, NeedsAssessment To)
{
    private static readonly CodeList AreaCodes = CodeListCatalogue.Get(CodeListNames.NeedArea);
    private static readonly CodeList Directions = CodeListCatalogue.Get(CodeListNames.NeedDirection);

    private static readonly ImmutableArray<(Code Area, Func<NeedsAssessment, short> Level)> ByArea =
    [
        (AreaCodes["PERSONAL_SAFETY"], a => a.PersonalSafety),
        (AreaCodes["MENTAL_AND_PHYSICAL_HEALTH"], a => a.MentalAndPhysicalHealth),
        (AreaCodes["SHELTER_AND_ACCOMMODATION"], a => a.ShelterAndAccommodation),
        (AreaCodes["DRUGS_ALCOHOL_AND_OTHER_HARMFUL_BEHAVIOURS"], a => a.DrugsAlcoholAndOtherHarmfulBehaviours),
        (AreaCodes["FAMILY"], a => a.Family),
        (AreaCodes["EDUCATION_AND_EMPLOYMENT"], a => a.EducationAndEmployment),
        (AreaCodes["FINANCE_AND_BENEFITS"], a => a.FinanceAndBenefits),
        (AreaCodes["OUTLOOK_ATTITUDES_AND_BELIEFS"], a => a.OutlookAttitudesAndBeliefs),
        (AreaCodes["SOCIAL_INTERACTIONS"], a => a.SocialInteractions),
        (AreaCodes["ANY_OTHER_ISSUES"], a => a.AnyOtherIssues),
    ];

    /// <summary>The columns of the ten levels.</summary>
    public static ImmutableArray<string> Levels { get; } =
    [
        nameof(NeedsAssessment.PersonalSafety), nameof(NeedsAssessment.MentalAndPhysicalHealth),
        nameof(NeedsAssessment.ShelterAndAccommodation), nameof(NeedsAssessment.DrugsAlcoholAndOtherHarmfulBehaviours),
        nameof(NeedsAssessment.Family), nameof(NeedsAssessment.EducationAndEmployment), nameof(NeedsAssessment.FinanceAndBenefits),
        nameof(NeedsAssessment.OutlookAttitudesAndBeliefs), nameof(NeedsAssessment.SocialInteractions),
        nameof(NeedsAssessment.AnyOtherIssues),
    ];

    /// <summary>All that an assessment has, because the assessments themselves are part of the answer.</summary>
    public static RowColumns Columns { get; } = RowColumns.Of(
    [
        .. Levels, nameof(NeedsAssessment.Id), nameof(NeedsAssessment.CaseId), nameof(NeedsAssessment.Stage),
        nameof(NeedsAssessment.AssessedAt), nameof(NeedsAssessment.ScaleVersion),
    ]);

    /// <param name="assessments">Of one case.</param>
    /// <returns>Null where there is no assessment at the start, or none after it.</returns>
    public static NeedsChange? Of(IEnumerable<NeedsAssessment> assessments)
    {
        var all = assessments.ToList();
        var start = all.Find(a => a.Stage == NeedStages.Start);
        // An end counts as later than a review of the same instant.
        var latest = all.FindAll(a => a.Stage != NeedStages.Start)
            .OrderBy(a => a.AssessedAt).ThenBy(a => a.Stage == NeedStages.End).ThenBy(a => a.Id).LastOrDefault();
        return start is null || latest is null ? null : new NeedsChange(start, latest);
    }

    public int Change => To.TotalScore - From.TotalScore;

    public Code Direction => Directions[Change < 0 ? "REDUCED" : Change > 0 ? "INCREASED" : "SAME"];

    public IReadOnlyList<NeedAreaChange> Areas =>
        [.. ByArea.Select(area => new NeedAreaChange(area.Area, area.Level(From), area.Level(To)))];
}
