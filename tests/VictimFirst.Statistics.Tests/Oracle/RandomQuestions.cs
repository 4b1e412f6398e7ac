using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Oracle;

/// <summary>Questions of every kind drawn from a seed. Some of them are refused.</summary>
internal sealed class RandomQuestions(int seed)
{
    private static readonly DateOnly FirstDay = new(2019, 1, 1);

    private readonly Random random = new(seed);

    public Question Next()
    {
        // Cases three times as often as any other subject.
        var subjects = Enum.GetValues<Subject>();
        var subject = random.Next(3) == 0 ? Subject.Cases : subjects[random.Next(subjects.Length)];
        var cohorts = Enum.GetValues<Cohort>();
        var first = FirstDay.AddDays(random.Next(800));
        var question = new Question
        {
            Subject = subject,
            Cohort = subject is Subject.Satisfaction or Subject.Complaints ? Cohort.Referred : cohorts[random.Next(cohorts.Length)],
            Period = random.Next(4) == 0
                ? new Period(new DateOnly(2018, 1, 1), new DateOnly(2022, 12, 31))
                : new Period(first, first.AddDays(random.Next(3) == 0 ? random.Next(20) : random.Next(500))),
            Measure = MeasureOf(subject),
        };
        question = question with { By = [.. DimensionsOf(subject).Take(random.Next(4))] };
        return question with { Where = random.Next(4) == 0 ? Filter.All : FilterOf(subject, question, depth: 3) };
    }

    private Measure MeasureOf(Subject subject)
    {
        if (random.Next(2) == 0) return Measure.Units;
        var measures = MeasureCatalogue.All.Where(measure => measure.Subjects.Contains(subject)).ToList();
        var measure = measures[random.Next(measures.Count)];
        return new Measure(measure.Code, measure.Aggregates[random.Next(measure.Aggregates.Length)]);
    }

    /// <summary>In random order. Families come together more often than chance has them.</summary>
    private List<DimensionCode> DimensionsOf(Subject subject)
    {
        var dimensions = DimensionCatalogue.All.Where(d => d.Subjects.Contains(subject)).Select(d => d.Code).ToArray();
        random.Shuffle(dimensions);
        return random.Next(3) == 0 ? [.. dimensions.OrderBy(code => DimensionCatalogue.Get(code).IsMultiValued ? 0 : 1)] : [.. dimensions];
    }

    private Filter FilterOf(Subject subject, Question question, int depth) => (depth == 0 ? 3 : random.Next(6)) switch
    {
        0 => Filter.And(FilterOf(subject, question, depth - 1), FilterOf(subject, question, depth - 1)),
        1 => Filter.Or(FilterOf(subject, question, depth - 1), FilterOf(subject, question, depth - 1)),
        2 => Filter.Not(FilterOf(subject, question, depth - 1)),
        _ => LeafOf(subject, question),
    };

    private Filter LeafOf(Subject subject, Question question)
    {
        var kind = random.Next(8);
        if (kind == 0) return DaysOf(subject);
        if (kind == 1 && RangeOf(subject) is { } range) return range;
        var dimension = DimensionCatalogue.Get(DimensionsOf(subject)[0]);
        var codes = dimension.Categories.Select(category => category.Code).ToArray();
        if (dimension.Code == DimensionCode.Caseworker) codes = [.. Enumerable.Range(99, 15).Select(id => $"{id}")];
        if (OracleCodes.IsOfTime(dimension.Code))
        {
            codes = question.Cohort == Cohort.Supported
                ? ["none"]
                : [.. Enumerable.Range(0, 40).Select(month => question.Period.First.AddMonths(month))
                    .TakeWhile(day => day <= question.Period.Last)
                    .Select(day => OracleCodes.OfTime(dimension.Code, day)!).Distinct()];
        }

        return Filter.In(dimension.Code, codes.Where(_ => random.Next(3) == 0));
    }

    private Filter DaysOf(Subject subject)
    {
        var day = subject is Subject.Satisfaction or Subject.Complaints ? DayCode.Received : (DayCode)random.Next(3);
        var first = FirstDay.AddDays(random.Next(900));
        return random.Next(4) switch
        {
            0 => Filter.Between(day, first, null),
            1 => Filter.Between(day, null, first),
            2 => Filter.Between(day, null, null),
            _ => Filter.Between(day, first, first.AddDays(random.Next(-5, 300))),
        };
    }

    private Filter? RangeOf(Subject subject)
    {
        ImmutableArray<MeasureDefinition> measures =
        [
            .. MeasureCatalogue.All.Where(measure =>
                measure.Subjects.Contains(subject) && measure.Code is >= MeasureCode.DaysOfSupport and <= MeasureCode.NeedChange),
        ];
        if (measures is []) return null;
        var least = random.Next(-10, 60) / 2.0;
        var measure = measures[random.Next(measures.Length)].Code;
        return Filter.Range(measure, random.Next(4) == 0 ? null : least, random.Next(4) == 0 ? null : least + random.Next(80));
    }
}
