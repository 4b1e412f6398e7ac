using VictimFirst.Api.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Published;

namespace VictimFirst.Api.Schema.Metadata;

internal sealed record PublishedReportArguments(string Quarter);

internal sealed record FiguresArguments(bool? Agrees);

internal static class PublishedReportQuery
{
    public static ValueTask<PublishedReport?> Resolve(ResolveContext context, QueryRoot root, PublishedReportArguments arguments)
    {
        var cube = context.Services.GetRequiredService<CurrentCube>().Value;
        var today = ServiceCalendar.LocalDate(context.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        return new(PublishedReport.Build(cube, Parse(arguments.Quarter), DisclosurePolicy.ExactUnderAgreement, today));
    }

    public static ValueTask<IEnumerable<PublishedFigure>?> Figures(
        ResolveContext context, PublishedReport report, FiguresArguments arguments) =>
        new(report.Figures.Where(figure => arguments.Agrees is null || figure.Agrees == arguments.Agrees));

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
