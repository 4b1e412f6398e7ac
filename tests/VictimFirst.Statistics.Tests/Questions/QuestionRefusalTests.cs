using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Questions;

public class QuestionRefusalTests
{
    private static readonly Question Asked = new()
    {
        Subject = Subject.Cases,
        Cohort = Cohort.Closed,
        Period = new Period(new DateOnly(2020, 4, 1), new DateOnly(2020, 6, 30)),
    };

    private readonly StatisticsReader reader = new(new ServiceData().Cube(), DisclosurePolicy.ExactUnderAgreement);

    [Fact]
    public void Question_OfTooManyCells_IsRefusedWithTheirNumberAndTheLimit()
    {
        var refusal = reader.Check(
            By(DimensionCode.PoliceBeat, DimensionCode.OccurrenceType, DimensionCode.AgeBandOns, DimensionCode.Gender));

        var fine = Assert.IsType<QuestionTooFine>(refusal);
        Assert.Equal((82L * 36 * 20 * 7, 100_000), (fine.Cells, fine.Limit));
    }

    [Fact]
    public void Question_OfEveryDimension_IsRefusedAndNotCounted()
    {
        var question = By([.. DimensionCatalogue.All
            .Where(d => d.Subjects.Contains(Subject.Cases) && !d.IsMultiValued && d.Code != DimensionCode.Caseworker).Select(d => d.Code)]);

        reader.Prepare([question, Asked]);

        var refused = Assert.Throws<QuestionRefusedException>(() => reader.Read(question));
        Assert.IsType<QuestionTooFine>(refused.Refusal);
        Assert.Equal(0, reader.Read(Asked).Count().Value);
    }

    [Fact]
    public void Question_ByTwoFamilies_IsRefused()
    {
        Assert.Equal(
            new TwoFamilies(DimensionCode.HateStrand, DimensionCode.SupportType),
            reader.Check(By(DimensionCode.HateStrand, DimensionCode.Gender, DimensionCode.SupportType)));
        Assert.Null(reader.Check(By(DimensionCode.SupportChannel, DimensionCode.SupportType)));
    }

    [Fact]
    public void Question_ByADimensionTwiceOrOfAnotherSubject_IsRefused()
    {
        Assert.Equal(new DimensionRepeated(DimensionCode.Gender), reader.Check(By(DimensionCode.Gender, DimensionCode.Gender)));
        Assert.Equal(new DimensionNotOfSubject(DimensionCode.NeedArea, Subject.Cases), reader.Check(By(DimensionCode.NeedArea)));
        Assert.Equal(
            new DimensionNotOfSubject(DimensionCode.RjOutcome, Subject.Cases),
            reader.Check(Asked with { Where = Filter.Is(DimensionCode.RjOutcome) }));
    }

    [Fact]
    public void Question_ByTimeOfTheSupportedCohort_IsRefused()
    {
        Assert.Equal(
            new CohortHasNoDay(DimensionCode.Month), reader.Check(By(DimensionCode.Month) with { Cohort = Cohort.Supported }));
    }

    [Fact]
    public void Filter_OnACodeThatDoesNotExist_IsRefusedWithThoseThatDo()
    {
        var where = Filter.Or(Filter.All, Filter.Not(Filter.In(DimensionCode.SupportTier, "ENHANCED", "enhanced")));

        var refusal = Assert.IsType<UnknownCategory>(reader.Check(Asked with { Where = where }));

        Assert.Equal("enhanced", refusal.Code);
        Assert.Equal(["STANDARD", "ENHANCED"], refusal.Codes.AsEnumerable());
    }

    [Fact]
    public void Filter_OnAMonthOutsideThePeriod_IsRefused()
    {
        Assert.IsType<UnknownCategory>(reader.Check(Asked with { Where = Filter.In(DimensionCode.Month, "2020-07") }));
        Assert.Null(reader.Check(Asked with { Where = Filter.In(DimensionCode.Month, "2020-06") }));
    }

    [Fact]
    public void Measure_ThatTheSubjectOrTheAggregateDoesNotHave_IsRefused()
    {
        var medianOfUnits = new Measure(MeasureCode.Units, Aggregate.Median);
        Assert.Equal(new MeasureNotOfSubject(medianOfUnits, Subject.Cases), reader.Check(Asked with { Measure = medianOfUnits }));
        Assert.Equal(
            new MeasureNotOfSubject(Measure.People, Subject.Complaints),
            reader.Check(Asked with { Subject = Subject.Complaints, Cohort = Cohort.Referred, Measure = Measure.People }));
        Assert.Equal(
            new RecordsNotOfDimension(MeasureCode.SupportActions, DimensionCode.HateStrand),
            reader.Check(By(DimensionCode.HateStrand) with { Measure = Measure.SupportActions }));
    }

    [Fact]
    public void Cohort_ThatTheSubjectDoesNotHave_IsRefused()
    {
        Assert.Equal(
            new CohortNotOfSubject(Cohort.Closed, Subject.Satisfaction), reader.Check(Asked with { Subject = Subject.Satisfaction }));
    }

    [Fact]
    public void Filter_ByTheAmountOfRecords_IsRefused()
    {
        Assert.IsType<NotAFilter>(reader.Check(Asked with { Where = Filter.Range(MeasureCode.SupportActions, 1, null) }));
    }

    private static Question By(params ReadOnlySpan<DimensionCode> by) => Asked with { By = [.. by] };
}
