using System.Globalization;

namespace VictimFirst.Data.Tests.Demonstration;

internal static class NeedsRules
{
    public static readonly string[] Areas =
    [
        "personal_safety", "mental_and_physical_health", "shelter_and_accommodation", "drugs_alcohol_and_other_harmful_behaviours",
        "family", "education_and_employment", "finance_and_benefits", "outlook_attitudes_and_beliefs", "social_interactions",
        "any_other_issues",
    ];

    public static int Total(Row assessment) =>
        Areas.Sum(area => int.Parse(assessment[area], CultureInfo.InvariantCulture));
}
