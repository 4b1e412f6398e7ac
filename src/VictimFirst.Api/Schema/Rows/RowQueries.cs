using VictimFirst.Data.Rows;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Support;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Rows;

internal sealed record CaseArguments(string Reference);

internal sealed record NodeArguments(string Id);

/// <summary>One row by what names it. One that is out of reach and one that never was have the same answer by the same way.</summary>
internal static class RowQueries
{
    private static readonly Type[] Nodes =
    [
        typeof(Case), typeof(Referral), typeof(Person), typeof(NeedsAssessment), typeof(SupportAction), typeof(EndOfCaseResponse),
        typeof(RestorativeJusticeCase),
    ];

    public static void Bind(RowSchema rows) => rows.Configuration.Type<QueryRoot>("Query")
        .Field<CaseArguments, Case>("case", async (context, _, arguments) => await CaseAsync(context, rows.Of<Case>(), arguments.Reference))
        .Field<NodeArguments, object>("node", async (context, _, arguments) => await NodeAsync(context, rows, arguments.Id));

    private static async Task<Case?> CaseAsync(ResolveContext context, RowType<Case> type, string reference)
    {
        var question = new PageQuestion(
            new RowFilter.Field(nameof(Case.Reference), FilterOperator.Eq, reference),
            RowTables.OrderOf<Case>(),
            type.ColumnsOf(context.Selections),
            Size: 1);
        var page = await context.Services.GetRequiredService<RowSession>().PageAsync<Case>(question, context.Cancelled);
        return page.Rows.FirstOrDefault()?.Row;
    }

    /// <summary>An id that nobody made here is asked for as well, as a key that no row has: it takes as long as any other.</summary>
    private static async Task<object?> NodeAsync(ResolveContext context, RowSchema rows, string id)
    {
        var ids = context.Services.GetRequiredService<OpaqueIds>();
        var (type, key) = Nodes.Select(rows.Of)
            .Select(node => (Type: node, Key: ids.KeyOf(node.Name, id)))
            .FirstOrDefault(node => node.Key is not null, (rows.Of<Case>(), -1));
        var session = context.Services.GetRequiredService<RowSession>();
        return await type.FindAsync(session, key!.Value, type.ColumnsOf(context.Selections), context.Cancelled);
    }
}
