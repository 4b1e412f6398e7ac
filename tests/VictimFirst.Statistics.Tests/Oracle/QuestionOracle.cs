using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Oracle;

/// <summary>Answers a question unit by unit, record by record, from the input rows, with no thought for speed.</summary>
internal sealed class QuestionOracle(RandomService service)
{
    /// <summary>The figure of every cell that has anything, by its codes.</summary>
    public Dictionary<string, OracleFigure> Answer(Question question)
    {
        var cells = new Dictionary<string, OracleFigure>();
        foreach (var unit in OracleUnit.AllOf(service, question.Subject).Where(unit => unit.IsIn(question.Cohort, question.Period)))
        {
            var counted = new HashSet<string>();
            foreach (var (cell, record) in CellsOf(unit, question))
            {
                var figure = cells.TryGetValue(cell, out var known) ? known : cells[cell] = new OracleFigure();
                switch (question.Measure.Code)
                {
                    case MeasureCode.SupportActions or MeasureCode.NeedLevel:
                        figure.Values.Add(record!.Amount);
                        break;
                    case MeasureCode.Units or MeasureCode.People:
                        if (!counted.Add(cell)) break;
                        figure.Count(question.Measure.Code == MeasureCode.People ? unit.PersonId : null);
                        if (unit.ReferralId is { } id) figure.Referrals.Add(id);
                        break;
                    case var measure:
                        if (!counted.Add(cell) || unit.ValueOf(measure) is not { } value) break;
                        figure.Values.Add(value);
                        figure.Referrals.Add(unit.ReferralId!.Value);
                        break;
                }
            }
        }

        return cells;
    }

    private static IEnumerable<(string Cell, OracleRecord? Record)> CellsOf(OracleUnit unit, Question question)
    {
        var recordKind = question switch
        {
            { Subject: Subject.Needs } => "needs",
            { Subject: Subject.Outcomes } => "outcomes",
            { Measure.Code: MeasureCode.SupportActions } => "support",
            _ => null,
        };
        var grouped = question.By.Select(OracleRecord.KindOf).FirstOrDefault(kind => kind is not null);
        if (recordKind is null)
        {
            if (!Passes(question.Where, unit, null, question.Cohort)) return [];
            return grouped is null
                ? CellOf(unit, null, question)
                : unit.Records.Where(record => record.Kind == grouped).SelectMany(record => CellOf(unit, record, question));
        }

        var passing = unit.Records
            .Where(record => record.Kind == recordKind && Passes(question.Where, unit, record, question.Cohort)).ToList();
        if (passing is []) return [];
        if (grouped is not null && grouped != recordKind)
        {
            return unit.Records.Where(record => record.Kind == grouped).SelectMany(record => CellOf(unit, record, question));
        }

        return passing.SelectMany(record => CellOf(unit, record, question));
    }

    private static IEnumerable<(string Cell, OracleRecord? Record)> CellOf(OracleUnit unit, OracleRecord? record, Question question)
    {
        var codes = question.By
            .Select(dimension =>
                OracleRecord.KindOf(dimension) is null ? unit.CodeOf(dimension, question.Cohort) : record!.CodeOf(dimension))
            .ToList();
        return codes.Contains(null) ? [] : [(string.Join('|', codes), record)];
    }

    private static bool Passes(Filter filter, OracleUnit unit, OracleRecord? record, Cohort cohort)
    {
        switch (filter)
        {
            case AllFilter:
                return true;
            case AndFilter and:
                return and.Parts.All(part => Passes(part, unit, record, cohort));
            case OrFilter or:
                return or.Parts.Any(part => Passes(part, unit, record, cohort));
            case NotFilter not:
                return !Passes(not.Part, unit, record, cohort);
            case InFilter categories when OracleRecord.KindOf(categories.Dimension) is { } kind:
                return kind == record?.Kind
                    ? categories.Codes.Contains(record.CodeOf(categories.Dimension))
                    : unit.Records.Any(r => r.Kind == kind && categories.Codes.Contains(r.CodeOf(categories.Dimension)));
            case InFilter categories:
                return unit.CodeOf(categories.Dimension, cohort) is { } code && categories.Codes.Contains(code);
            case DayFilter { First: null, Last: null } without:
                return DayOf(unit, without.Day) is null;
            case DayFilter range:
                return DayOf(unit, range.Day) is { } day
                    && (range.First is null || day >= range.First) && (range.Last is null || day <= range.Last);
            case RangeFilter range:
                return unit.ValueOf(range.Measure) is { } value
                    && (range.Least is null || value >= range.Least) && (range.Most is null || value <= range.Most);
            default:
                throw new ArgumentException($"{filter}", nameof(filter));
        }
    }

    private static DateOnly? DayOf(OracleUnit unit, DayCode day) => day switch
    {
        DayCode.Received => unit.Received,
        DayCode.Opened => unit.Opened,
        _ => unit.Closed,
    };
}
