using System.Globalization;
using Npgsql;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Data.Tests.Statistics.Oracle;

/// <summary>Holds every cell of a report to SQL over the database that its cube was read from.</summary>
internal static class ReportOracle
{
    private static readonly Dictionary<string, ReportQuestion> Questions = new ReportQuestion[]
    {
        HeadlineQuestions.Headlines,
        HeadlineQuestions.ReferralSources,
        HeadlineQuestions.OccurrenceTypes,
        HeadlineQuestions.RepeatVictims,
        PeopleAndPlaceQuestions.Demographics,
        PeopleAndPlaceQuestions.Areas,
        PeopleAndPlaceQuestions.HateCrime,
        SupportQuestions.NeedLevels,
        SupportQuestions.NeedReduction,
        SupportQuestions.SupportProvided,
        SupportQuestions.LengthOfSupport,
        OutcomeQuestions.VictimPersonalStatement,
        OutcomeQuestions.EndOfCaseReview,
        OutcomeQuestions.Satisfaction,
        OutcomeQuestions.RestorativeJustice,
        OutcomeQuestions.Engagement,
    }.ToDictionary(q => q.Section);

    public static TheoryData<string, string> SectionsOf(params string[] quarters)
    {
        var data = new TheoryData<string, string>();
        foreach (var quarter in quarters)
        {
            foreach (var section in Questions.Keys) data.Add(section, quarter);
        }

        return data;
    }

    public static async Task AgreesAsync(VictimFirstDatabase database, CaseCube cube, string section, string quarterLabel)
    {
        var quarter = FinancialQuarter.Parse(quarterLabel);
        var report = QuarterlyReportDefinition.Build(cube, quarter, DisclosurePolicy.ExactUnderAgreement, new DateOnly(2026, 1, 1)).Report;

        var asked = await AskAsync(database, Questions[section], quarter);

        Assert.NotEmpty(asked);
        Assert.Equal(InOrder(asked), InOrder(Questions[section].Cells(report)));
    }

    /// <summary>Without zeros, which SQL leaves out where it groups; to twelve digits, since SQL divides as decimals.</summary>
    private static List<string> InOrder(IEnumerable<ReportCell> cells) =>
        [.. cells.Where(c => c.Value is not (null or 0))
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name} = {c.Value:G12}"))
            .Order(StringComparer.Ordinal)];

    private static async Task<List<ReportCell>> AskAsync(VictimFirstDatabase database, ReportQuestion question, FinancialQuarter quarter)
    {
        await using var connection = new NpgsqlConnection(database.Options.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(ReportQuestion.Views + question.Sql, connection);
        command.Parameters.AddWithValue("start", quarter.Start);
        command.Parameters.AddWithValue("end", quarter.End);
        command.Parameters.AddWithValue("previous_start", quarter.Previous.Start);
        await using var reader = await command.ExecuteReaderAsync();
        var cells = new List<ReportCell>();
        while (await reader.ReadAsync())
        {
            double? value = reader.IsDBNull(1) ? null : Convert.ToDouble(reader.GetValue(1), CultureInfo.InvariantCulture);
            cells.Add((reader.GetString(0), value));
        }

        return cells;
    }
}
