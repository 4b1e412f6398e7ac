using VictimFirst.Api.Audit;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.Cases;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>One request's reading of rows: within its viewer's scope, and with every case it meets named in the audit trail.</summary>
internal sealed class RowSession(RowReader reader, AuditTrail trail)
{
    public async Task<RowPage<T>> PageAsync<T>(PageQuestion question, CancellationToken cancelled) where T : class
    {
        var page = await reader.PageAsync<T>(question, cancelled);
        foreach (var reference in page.Rows.SelectMany(row => row.References)) trail.Touch(reference);
        return page;
    }

    public Task<int> CountAsync<T>(RowFilter where, CancellationToken cancelled) where T : class => reader.CountAsync<T>(where, cancelled);

    /// <summary>What hangs on a row belongs to a case that the row's own reading named, unless it is a case itself.</summary>
    public async Task<List<Linked<TChild>>> RelatedAsync<TParent, TChild>(
        RowRelation<TParent, TChild> relation, IReadOnlyCollection<long> keys, RowColumns columns, CancellationToken cancelled)
        where TParent : class
        where TChild : class
    {
        var found = await reader.RelatedAsync(relation, keys, columns, cancelled);
        if (found is List<Linked<Case>> cases)
        {
            foreach (var linked in cases) trail.Touch(linked.Row.Reference);
        }

        return found;
    }

    public Task<List<Linked<ServiceLevelFacts>>> ServiceLevelsAsync(IReadOnlyCollection<long> caseIds, CancellationToken cancelled) =>
        reader.ServiceLevelsAsync(caseIds, cancelled);

    public Task<List<Workload>> WorkloadAsync(string? team, DateTimeOffset asOf, CancellationToken cancelled) =>
        reader.WorkloadAsync(team, asOf, cancelled);

    public Task<List<TimelineRow>> TimelineAsync(IReadOnlyCollection<long> caseIds, CancellationToken cancelled) =>
        reader.TimelineAsync(caseIds, cancelled);
}
