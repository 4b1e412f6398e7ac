using VictimFirst.GraphQL.Authoring;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>The root fields, one a subject.</summary>
internal static class StatisticsQueries
{
    public static Func<ResolveContext, QueryRoot, StatisticsArguments, ValueTask<StatisticsNode>> Of(Subject subject) =>
        (context, _, arguments) => RootAsync(context, subject, arguments);

    private static async ValueTask<StatisticsNode> RootAsync(ResolveContext context, Subject subject, StatisticsArguments arguments)
    {
        var session = context.Services.GetRequiredService<StatisticsSession>();
        var frame = new StatisticsFrame(session, subject, arguments.Cohort, arguments.Days, arguments.Filter, []);
        if (session.Check(frame.Ask(Measure.Units, Filter.All)) is { } refusal) throw Refusals.Of(refusal);
        new LookAhead(session).Expect(frame, context.Selections);
        await session.PayAsync(context.Cancelled);
        foreach (var (code, message) in session.Warnings(arguments.Days)) context.WarnOnce(session, code, message);
        return new StatisticsNode(frame, 0);
    }

    /// <summary>A position can stand for many periods: the first warning of a kind speaks for all of them.</summary>
    public static void WarnOnce(this ResolveContext context, StatisticsSession session, string code, string message)
    {
        if (session.IsNews(code, context.Path)) context.Warn(code, message);
    }
}
