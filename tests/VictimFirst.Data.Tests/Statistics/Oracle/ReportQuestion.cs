using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Data.Tests.Statistics.Oracle;

/// <summary>A cell of a report by a name, such as <c>THEFT closed</c>. A cell that is absent is zero.</summary>
internal readonly record struct ReportCell(string Name, double? Value)
{
    public static implicit operator ReportCell((string Name, PublishedCount Count) cell) => new(cell.Name, cell.Count.Value);

    public static implicit operator ReportCell((string Name, int Value) cell) => new(cell.Name, cell.Value);

    public static implicit operator ReportCell((string Name, double? Value) cell) => new(cell.Name, cell.Value);
}

/// <summary>One section, asked twice: of the report, and of the database in SQL written by hand from the schema's words.</summary>
/// <param name="Sql">
/// Gives a cell's name and its number. It may use the views of <see cref="Views"/> and the days @start, @end and @previous_start.
/// </param>
internal sealed record ReportQuestion(string Section, string Sql, Func<QuarterlyReport, IEnumerable<ReportCell>> Cells)
{
    public const string Views =
        """
        WITH everything AS (
            SELECT c.*, r.source, r.sub_source, p.date_of_birth, p.gender, p.ethnicity, p.disability, p.religion, p.sexual_orientation,
                   p.communication_need,
                   (r.received_at AT TIME ZONE 'Europe/London')::date AS received_on,
                   (c.opened_at AT TIME ZONE 'Europe/London')::date AS opened_on
            FROM cases c JOIN referrals r ON r.id = c.referral_id JOIN people p ON p.id = r.person_id),
        closed AS (SELECT * FROM everything WHERE closed_on BETWEEN @start AND @end),
        enhanced AS (SELECT * FROM closed WHERE support_tier = 'ENHANCED'),
        closed_before AS (SELECT * FROM everything WHERE closed_on >= @previous_start AND closed_on < @start),
        referred AS (SELECT *, (received_at AT TIME ZONE 'Europe/London')::date AS received_on FROM referrals)

        """;

    public override string ToString() => Section;

    public static IEnumerable<ReportCell> Rate(string name, PublishedRate rate) =>
        [($"{name} of", rate.Numerator), ($"{name} over", rate.Denominator), ($"{name} value", rate.Value)];

    public static IEnumerable<ReportCell> Shares(string prefix, IEnumerable<CategoryShare> rows) => rows.SelectMany(row =>
        Rate(prefix + row.Category.Code, row.Rate).Prepend((prefix + row.Category.Code, row.Count)));
}
