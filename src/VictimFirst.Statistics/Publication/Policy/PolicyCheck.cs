using System.Collections.Immutable;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;

namespace VictimFirst.Statistics.Publication.Policy;

/// <summary>Whether an audience of protected figures may ask a question. It looks at the question alone.</summary>
internal static class PolicyCheck
{
    /// <param name="cells">Of the table that will be made for the question.</param>
    /// <returns>The first rule that the question breaks, or null.</returns>
    public static PolicyRefusal? Check(Question question, ProtectionRules rules, long cells) =>
        CheckUnit(question, rules)
        ?? CheckMeasure(question.Measure, rules)
        ?? CheckFilter(question)
        ?? CheckPeriod(question.Period, rules)
        ?? CheckDimensions(question, rules)
        ?? CheckSize(rules, cells);

    public static PolicyRefusal? CheckSize(ProtectionRules rules, long cells) => cells > rules.MostCells
        ? new PolicyRefusal(
            PolicyRule.TableSize, $"The table would have {cells:N0} cells; {rules.MostCells:N0} is the limit of protected figures.")
        : null;

    /// <summary>One category of one dimension each; null where the filter is anything else.</summary>
    public static ImmutableArray<InFilter>? PartsOf(Filter filter) => filter switch
    {
        AllFilter => [],
        InFilter { Codes: [_] } one => [one],
        AndFilter all when all.Parts.All(part => part is InFilter { Codes: [_] }) => [.. all.Parts.Cast<InFilter>()],
        _ => null,
    };

    /// <summary>The calendar unit that the period is one of; null for any other run of days.</summary>
    public static CalendarUnit? UnitOf(Period period)
    {
        var quarter = FinancialQuarter.Of(period.First);
        if (quarter.Start != period.First) return IsMonth(period) ? CalendarUnit.Month : null;
        if (quarter.End == period.Last) return CalendarUnit.Quarter;
        if (quarter.Number == 1 && period.Last == new DateOnly(quarter.StartYear + 1, 3, 31)) return CalendarUnit.FinancialYear;
        return IsMonth(period) ? CalendarUnit.Month : null;
    }

    private static bool IsMonth(Period period) => period.First.Day == 1 && period.Last == period.First.AddMonths(1).AddDays(-1);

    private static PolicyRefusal? CheckUnit(Question question, ProtectionRules rules)
    {
        if (rules.Units.Contains((question.Subject, question.Cohort))) return null;
        var answered = string.Join(
            " and ", rules.Units.Order().Select(unit => $"{EnumText.Of(unit.Subject)} in the cohort {EnumText.Of(unit.Cohort)}"));
        return new PolicyRefusal(
            PolicyRule.Unit,
            $"Protected figures are of {answered}, not of {EnumText.Of(question.Subject)} in the cohort {EnumText.Of(question.Cohort)}.");
    }

    private static PolicyRefusal? CheckMeasure(Measure measure, ProtectionRules rules)
    {
        var isAnswered = measure == Measure.Units
            || (rules.LeastMeanBase is not null
                && measure.Aggregate is Aggregate.Sum or Aggregate.Mean
                && ContributionCaps.Of(measure.Code) is not null);
        return isAnswered
            ? null
            : new PolicyRefusal(
                PolicyRule.Measure,
                $"{EnumText.Of(measure.Aggregate)} of {EnumText.Of(measure.Code)} is not among protected figures: it would tell of single "
                + "records, or one person could add more to it than noise can hide.");
    }

    private static PolicyRefusal? CheckFilter(Question question)
    {
        const string Language =
            "Protected figures are narrowed by one category of each dimension, and all of them must hold: no other filter.";
        if (PartsOf(question.Where) is not { } parts) return new PolicyRefusal(PolicyRule.Filter, Language);
        var named = parts.Select(part => part.Dimension).Concat(question.By).ToList();
        var twice = named.FirstOrDefault(dimension => named.Count(other => other == dimension) > 1);
        return named.Distinct().Count() == named.Count
            ? null
            : new PolicyRefusal(PolicyRule.Filter, $"{DimensionCatalogue.Get(twice).Name} is named twice. {Language}");
    }

    private static PolicyRefusal? CheckPeriod(Period period, ProtectionRules rules) =>
        UnitOf(period) is { } unit && rules.Periods.Contains(unit)
            ? null
            : new PolicyRefusal(
                PolicyRule.Period,
                $"Protected figures are of one {string.Join(" or one ", rules.Periods.Order().Select(NameOf))}, not of other days.");

    private static string NameOf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => "month",
        CalendarUnit.Quarter => "financial quarter",
        _ => "financial year",
    };

    private static PolicyRefusal? CheckDimensions(Question question, ProtectionRules rules)
    {
        var named = PartsOf(question.Where)!.Value.Select(part => part.Dimension).Concat(question.By).ToList();
        foreach (var dimension in named.Where(dimension => !rules.Dimensions.Contains(dimension)))
        {
            return new PolicyRefusal(
                PolicyRule.Dimension, $"{DimensionCatalogue.Get(dimension).Name} is not among the dimensions of protected figures.");
        }

        // The period is one, whether it is an axis or not.
        var count = 1 + named.Count(dimension => DimensionCatalogue.Get(dimension).Binding is not CalendarBinding);
        if (count > rules.MostDimensions)
        {
            return new PolicyRefusal(
                PolicyRule.DimensionCount,
                $"The figures have {count} dimensions, the period and the place among them; "
                + $"{rules.MostDimensions} is the limit of protected figures.");
        }

        var sensitive = named.Where(rules.Sensitive.Contains).ToList();
        if (sensitive.Count > rules.MostSensitiveDimensions)
        {
            return new PolicyRefusal(
                PolicyRule.SensitiveDimension,
                $"{string.Join(", ", sensitive.Select(dimension => DimensionCatalogue.Get(dimension).Name))} are sensitive; "
                + $"{rules.MostSensitiveDimensions} at once is the limit of protected figures.");
        }

        return rules.SensitiveForWholeAreaOnly && sensitive.Count > 0 && named.Contains(DimensionCode.LocalAuthority)
            ? new PolicyRefusal(PolicyRule.SensitiveDimension, "A sensitive dimension is answered for the whole area only.")
            : null;
    }
}
