using VictimFirst.Api.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Api.Schema;

internal sealed record QuarterlyReportArguments(string Quarter);

internal static class QuarterlyReportQuery
{
    public static ValueTask<QuarterlyReport?> Resolve(ResolveContext context, QueryRoot root, QuarterlyReportArguments arguments)
    {
        var cube = context.Services.GetRequiredService<CurrentCube>().Value;
        var today = ServiceCalendar.LocalDate(context.Services.GetRequiredService<TimeProvider>().GetUtcNow());

        // Every role that holds statistics.read has the exact tier; the others' tiers come with disclosure control.
        var result = QuarterlyReportDefinition.Build(cube, Parse(arguments.Quarter), DisclosurePolicy.ExactUnderAgreement, today);
        foreach (var warning in result.Warnings) context.Warn(warning.Code, warning.Message);
        return new(result.Report);
    }

    private static FinancialQuarter Parse(string quarter)
    {
        try
        {
            return FinancialQuarter.Parse(quarter);
        }
        catch (FormatException wrong)
        {
            throw new GraphQLException($"Argument \"quarter\": {wrong.Message}", "BAD_USER_INPUT");
        }
    }
}
