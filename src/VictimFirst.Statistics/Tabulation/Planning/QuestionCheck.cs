using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>Whether a question can be answered, before anything is counted.</summary>
internal static class QuestionCheck
{
    /// <summary>
    /// As many cells as the whole geography by occurrence type and age, and more than anybody reads. A table of that size is 400 KB, which
    /// still lies in a processor's second cache.
    /// </summary>
    public const int MostCells = 100_000;

    /// <returns>The first thing wrong, or null.</returns>
    public static QuestionRefusal? Check(Question question, CaseCube cube) =>
        CheckCohort(question)
        ?? CheckMeasure(question)
        ?? CheckDimensions(question)
        ?? CheckFamilies(question)
        ?? FilterCheck.Check(question.Where, question)
        ?? CheckSize(question, cube);

    /// <summary>The categories of one of a question's dimensions.</summary>
    public static ImmutableArray<Category> CategoriesOf(DimensionCode dimension, Question question, CaseCube cube) =>
        DimensionCatalogue.Get(dimension) switch
        {
            { Binding: CalendarBinding calendar } => CalendarPeriods.Of(calendar.Unit).CategoriesOf(question.Period),
            { Binding: CaseworkerBinding } => [.. cube.Tables.Caseworkers.Ids.Select(CaseworkerCodes.CategoryOf)],
            var fixedOnes => fixedOnes.Categories,
        };

    /// <summary>How many cells the question's table has.</summary>
    public static long CellsOf(Question question, CaseCube cube)
    {
        var cells = (Int128)1;
        foreach (var dimension in question.By) cells = Int128.Min(cells * CategoriesOf(dimension, question, cube).Length, long.MaxValue);
        return (long)cells;
    }

    /// <summary>The family whose single records a question's filter and measure are about; null where they are about the unit.</summary>
    public static RecordFamily? RecordsOf(Question question) => question switch
    {
        { Subject: Subject.Needs } => RecordFamily.Needs,
        { Subject: Subject.Outcomes } => RecordFamily.Outcomes,
        { Measure.Code: MeasureCode.SupportActions } => RecordFamily.Support,
        _ => null,
    };

    /// <summary>Whether it is the amounts of the records that are counted or added up.</summary>
    public static bool IsOfRecords(MeasureCode measure) => measure is MeasureCode.SupportActions or MeasureCode.NeedLevel;

    private static CohortNotOfSubject? CheckCohort(Question question) =>
        question.Subject is Subject.Satisfaction or Subject.Complaints && question.Cohort != Cohort.Referred
            ? new CohortNotOfSubject(question.Cohort, question.Subject)
            : null;

    private static MeasureNotOfSubject? CheckMeasure(Question question)
    {
        var definition = MeasureCatalogue.Get(question.Measure.Code);
        return definition.Subjects.Contains(question.Subject) && definition.Aggregates.Contains(question.Measure.Aggregate)
            ? null
            : new MeasureNotOfSubject(question.Measure, question.Subject);
    }

    private static QuestionRefusal? CheckDimensions(Question question)
    {
        for (var place = 0; place < question.By.Length; place++)
        {
            var code = question.By[place];
            var dimension = DimensionCatalogue.Get(code);
            if (question.By.AsSpan(0, place).Contains(code)) return new DimensionRepeated(code);
            if (!dimension.Subjects.Contains(question.Subject)) return new DimensionNotOfSubject(code, question.Subject);
            if (dimension.Binding is CalendarBinding && question.Cohort == Cohort.Supported) return new CohortHasNoDay(code);
        }

        return null;
    }

    private static QuestionRefusal? CheckFamilies(Question question)
    {
        (DimensionCode Code, RecordFamily Family)? first = null;
        foreach (var code in question.By)
        {
            if (DimensionCatalogue.Get(code).Binding is not FamilyBinding binding) continue;
            if (IsOfRecords(question.Measure.Code) && binding.Family != RecordsOf(question))
            {
                return new RecordsNotOfDimension(question.Measure.Code, code);
            }

            first ??= (code, binding.Family);
            if (first.Value.Family != binding.Family) return new TwoFamilies(first.Value.Code, code);
        }

        return null;
    }

    private static QuestionTooFine? CheckSize(Question question, CaseCube cube) =>
        CellsOf(question, cube) is > MostCells and var cells ? new QuestionTooFine(cells, MostCells) : null;
}
