using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Tests.Statistics.Oracle;

/// <summary>One table of figures as SQL: a unit's categories in the axes' order, then the figure and what it is over.</summary>
internal sealed record OracleTable(
    Subject Subject,
    Cohort Cohort,
    DateOnly First,
    DateOnly Last,
    IReadOnlyList<OracleFilter> Filters,
    IReadOnlyList<DimensionCode> By,
    Measure Measure)
{
    /// <summary>The family whose records the question is about, joined as r.</summary>
    private RecordFamily? Records => (Subject, Measure.Code) switch
    {
        (Subject.Needs, _) => RecordFamily.Needs,
        (Subject.Outcomes, _) => RecordFamily.Outcomes,
        (_, MeasureCode.SupportActions) => RecordFamily.Support,
        _ => null,
    };

    public string Sql()
    {
        var keys = By.Select((dimension, axis) => $"{Expression(dimension)} AS k{axis}").ToList();
        var names = By.Select((_, axis) => $"k{axis}").ToList();
        var group = names.Count == 0 ? "" : $" GROUP BY {string.Join(", ", names)}";
        var value = Measure.Code switch
        {
            MeasureCode.Units => "u.id AS value",
            MeasureCode.People => "u.person_id AS value",
            MeasureCode.SupportActions => "r.times AS value",
            MeasureCode.NeedLevel => "r.points::numeric AS value",
            var measure => $"u.{OracleNames.Column(measure)} AS value",
        };
        // A unit counts once a cell, however many of its records are in it; records count each.
        var distinct = Measure.Code is MeasureCode.SupportActions or MeasureCode.NeedLevel ? "" : "DISTINCT u.id, ";
        var rows = $"SELECT {distinct}{string.Join(", ", keys.Append(value))} FROM {From()} WHERE {string.Join(" AND ", Conditions())}";
        return $"SELECT {string.Join(", ", names.Concat(Aggregates()))} FROM ({rows}) AS counted{group}";
    }

    private IEnumerable<string> Aggregates() => (Measure.Code, Measure.Aggregate) switch
    {
        (MeasureCode.SupportActions, _) => ["coalesce(sum(value), 0)::float8", "coalesce(sum(value), 0)::float8"],
        (_, Aggregate.Count) => ["count(DISTINCT value)::float8", "count(DISTINCT value)::float8"],
        (_, Aggregate.Sum) => ["sum(value)::float8", "count(value)::float8"],
        (_, Aggregate.Mean) => ["avg(value)::float8", "count(value)::float8"],
        _ => ["percentile_cont(0.5) WITHIN GROUP (ORDER BY value::float8)", "count(value)::float8"],
    };

    private string From()
    {
        var from = Subject switch
        {
            Subject.RestorativeJustice => "rj_units u",
            Subject.Satisfaction => "survey_units u",
            _ => "units u",
        };
        if (Records is { } records) from += $" JOIN {records.Table} r ON r.unit = u.id";
        var grouped = By.Select(RecordFamily.Of).FirstOrDefault(family => family is not null && family != Records);
        return grouped is null ? from : $"{from} JOIN {grouped.Table} g ON g.unit = u.id";
    }

    private IEnumerable<string> Conditions() =>
    [
        Cohort switch
        {
            Cohort.Supported => $"u.opened_on <= '{Last:yyyy-MM-dd}' AND coalesce(u.closed_on >= '{First:yyyy-MM-dd}', true)",
            _ => $"{Day} BETWEEN '{First:yyyy-MM-dd}' AND '{Last:yyyy-MM-dd}'",
        },
        Subject is Subject.Cases or Subject.Needs or Subject.Outcomes ? "u.opened_on IS NOT NULL" : "true",
        .. By.Select(dimension => $"{Expression(dimension)} IS NOT NULL"),
        .. Filters.Select(filter => filter.Sql(Records)),
    ];

    private string Day => Cohort switch
    {
        Cohort.Referred => "u.received_on",
        Cohort.Opened => "u.opened_on",
        _ => "u.closed_on",
    };

    private string Expression(DimensionCode dimension)
    {
        // Three months back a financial year is a calendar year.
        var shifted = $"({Day} - interval '3 months')";
        var year = $"to_char({shifted}, 'YYYY') || '-' || to_char({shifted} + interval '1 year', 'YY')";
        return dimension switch
        {
            DimensionCode.Month => $"to_char({Day}, 'YYYY-MM')",
            DimensionCode.Quarter => $"{year} || ' Q' || to_char({shifted}, 'Q')",
            DimensionCode.FinancialYear => year,
            _ when RecordFamily.Of(dimension) is not { } family => $"u.{OracleNames.Column(dimension)}",
            _ => $"{(RecordFamily.Of(dimension) == Records ? "r" : "g")}.{OracleNames.Column(dimension)}",
        };
    }
}
