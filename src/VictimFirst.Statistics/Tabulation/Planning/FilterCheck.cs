using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>Whether a filter makes sense for a question, before it is compiled.</summary>
internal static class FilterCheck
{
    /// <returns>The first thing wrong, or null.</returns>
    public static QuestionRefusal? Check(Filter filter, Question question) => filter switch
    {
        AndFilter and => FirstOf(and.Parts, question),
        OrFilter or => FirstOf(or.Parts, question),
        NotFilter not => Check(not.Part, question),
        InFilter categories => Check(categories, question),
        DayFilter day => Check(day, question.Subject),
        RangeFilter range => Check(range, question.Subject),
        _ => null,
    };

    private static QuestionRefusal? FirstOf(IEnumerable<Filter> parts, Question question) =>
        parts.Select(part => Check(part, question)).FirstOrDefault(refusal => refusal is not null);

    private static QuestionRefusal? Check(InFilter filter, Question question)
    {
        var dimension = DimensionCatalogue.Get(filter.Dimension);
        if (!dimension.Subjects.Contains(question.Subject)) return new DimensionNotOfSubject(filter.Dimension, question.Subject);
        if (dimension.Binding is CaseworkerBinding)
        {
            return filter.Codes.FirstOrDefault(code => !CaseworkerCodes.TryParse(code, out _)) is { } wrong
                ? new UnknownCategory(filter.Dimension, wrong, [])
                : null;
        }

        if (dimension.Binding is CalendarBinding && question.Cohort == Cohort.Supported) return new CohortHasNoDay(filter.Dimension);
        var categories = dimension.Binding is CalendarBinding calendar
            ? CalendarPeriods.Of(calendar.Unit).CategoriesOf(question.Period)
            : dimension.Categories;
        return filter.Codes.FirstOrDefault(code => categories.All(category => category.Code != code)) is { } unknown
            ? new UnknownCategory(filter.Dimension, unknown, [.. categories.Select(category => category.Code)])
            : null;
    }

    private static NotAFilter? Check(DayFilter filter, Subject subject) =>
        filter.Day != DayCode.Received && subject is (Subject.Satisfaction or Subject.Complaints)
            ? new NotAFilter($"the day {EnumText.Of(filter.Day)}", subject)
            : null;

    private static NotAFilter? Check(RangeFilter filter, Subject subject) =>
        RowValues.Has(filter.Measure) && MeasureCatalogue.Get(filter.Measure).Subjects.Contains(subject)
            ? null
            : new NotAFilter(EnumText.Of(filter.Measure), subject);
}
