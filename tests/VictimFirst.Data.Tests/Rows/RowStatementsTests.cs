using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Rows;
using VictimFirst.Data.Tests.Golden;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.People;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>What a list, its next page, a filter through relations and a relation ask of either database.</summary>
public sealed class RowStatementsTests
{
    private static readonly DateTimeOffset Noon = new(2020, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly RowColumns Few = RowColumns.Of(["Reference", "OpenedAt", "OccurrenceType"]);

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "Host=localhost")]
    [InlineData(DatabaseProvider.SqlServer, "Server=localhost")]
    public void Statements_OnEitherProvider_AreThoseThatWereReviewed(DatabaseProvider provider, string connectionString)
    {
        using var context = VictimFirstDatabase.Open(new DatabaseOptions(provider, connectionString)).CreateContext();
        var all = new ScopedRows(context, CaseScope.All);
        var own = new ScopedRows(context, new CaseScope.Caseload(Guid.Empty));
        var text = new StringBuilder();

        var first = new PageQuestion(RowFilter.None, RowTables.OrderOf<Case>(), Few, 50);
        Add("first page of cases", RowReader.Page<Case>(all, first));
        Add("first page of own cases", RowReader.Page<Case>(own, first));
        Add("next page", RowReader.Page<Case>(all, first with { Place = [Noon, 7L] }));
        Add("page before", RowReader.Page<Case>(all, first with { Place = [Noon, 7L], Backwards = true }));
        var byClosing = first with { Order = [new RowOrder("ClosedOn"), new RowOrder("Id")] };
        Add(
            "by a day that may be missing, after one",
            RowReader.Page<Case>(all, byClosing with { Place = [new DateOnly(2020, 5, 4), 7L] }));
        Add("by a day that may be missing, after a missing one", RowReader.Page<Case>(all, byClosing with { Place = [null, 7L] }));
        Add(
            "by reference, after one",
            RowReader.Page<Case>(all, first with { Order = [new RowOrder("Reference"), new RowOrder("Id")], Place = ["VF-1", 7L] }));
        Add("filtered", RowReader.Page<Case>(own, first with { Where = Filter }));
        Add("filtered, after a row, with the number of all", RowReader.Page<Case>(own, first with
        {
            Where = new RowFilter.Field("BeatCode", FilterOperator.In, new[] { "C1", "C2" }), Place = [Noon, 7L], WithTotal = true,
        }));
        Add("people by name", RowReader.Page<Person>(own, new PageQuestion(
            new RowFilter.Field("FamilyName", FilterOperator.StartsWith, "O'%_"),
            RowTables.OrderOf<Person>(), RowColumns.Of(["FamilyName"]), 10)));
        Add("needs", RowReader.Page<NeedsAssessment>(all, new PageQuestion(
            RowFilter.None, RowTables.OrderOf<NeedsAssessment>(), RowColumns.Of(["Stage"]), 10)));
        Add("persons of cases", RowReader.Related(own, RowRelations.PersonOfCase, [1, 2], RowColumns.Of(["GivenName"])));
        Add("earlier cases", RowReader.Related(own, RowRelations.EarlierCases, [1, 2], Few));
        Add("complaints of cases", RowReader.Related(all, RowRelations.Complaints, [1, 2], RowColumns.Of(["ReceivedOn"])));
        Add("service levels of cases", CaseFacts.ServiceLevels(own).Where(facts => new long[] { 1, 2 }.Contains(facts.Key)));
        Add("timelines of cases", CaseTimeline.Of(all, [1, 2]));
        Add("workload of a team", Workload.Of(all, "City", Noon));
        GoldenFile.Matches($"rows.{provider}.sql", text.ToString());

        void Add<TRow>(string title, IQueryable<TRow> query) =>
            text.Append("-- ").AppendLine(title).AppendLine(query.ToQueryString()).AppendLine();
    }

    private static RowFilter Filter => new RowFilter.All(
    [
        new RowFilter.Field("BeatCode", FilterOperator.In, new[] { "C1", "C2" }),
        new RowFilter.Any(
        [
            new RowFilter.Field("ClosedOn", FilterOperator.Eq, null),
            new RowFilter.Field("ClosedOn", FilterOperator.Gte, new DateOnly(2020, 4, 1)),
        ]),
        new RowFilter.Field("OccurrenceType", FilterOperator.Nin, new[] { "ARSON" }),
        new RowFilter.Related(RowRelations.PersonOfCase, new RowFilter.Field("Postcode", FilterOperator.Contains, "LE1 ")),
        new RowFilter.Related(
            RowRelations.NeedsAssessments, new RowFilter.Field("Stage", FilterOperator.Eq, "END"), Negated: true),
    ]);
}
