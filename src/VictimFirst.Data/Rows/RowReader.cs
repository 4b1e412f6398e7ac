using System.Collections.Immutable;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Access;

namespace VictimFirst.Data.Rows;

/// <summary>Reads rows for one viewer, one statement a call and one call at a time.</summary>
public sealed class RowReader(VictimFirstDatabase database, CaseScope scope) : IAsyncDisposable
{
    private VictimFirstContext? context;

    private ScopedRows Rows => new(context ??= database.CreateContext(), scope);

    public async Task<RowPage<T>> PageAsync<T>(PageQuestion question, CancellationToken cancellationToken) where T : class
    {
        var found = await Page<T>(Rows, question).ToListAsync(cancellationToken);
        var hasMore = found.Count > question.Size;
        var total = found is [var any, ..] ? any.Total : question is { WithTotal: true, Place: null } ? 0 : null;
        if (hasMore) found.RemoveAt(question.Size);
        if (question.Backwards) found.Reverse();
        return new RowPage<T>([.. found.Select(row => new RowOfCases<T>(row.Row, Split(row.References)))], hasMore, total);
    }

    public Task<int> CountAsync<T>(RowFilter where, CancellationToken cancellationToken) where T : class =>
        Filtered<T>(Rows, where).CountAsync(cancellationToken);

    /// <summary>The rows that hang on any of the keys, each beside its key, in the entity's own order.</summary>
    public Task<List<Linked<TChild>>> RelatedAsync<TParent, TChild>(
        RowRelation<TParent, TChild> relation, IReadOnlyCollection<long> keys, RowColumns columns, CancellationToken cancellationToken)
        where TParent : class
        where TChild : class => Related(Rows, relation, keys, columns).ToListAsync(cancellationToken);

    public Task<List<Linked<ServiceLevelFacts>>> ServiceLevelsAsync(
        IReadOnlyCollection<long> caseIds, CancellationToken cancellationToken) =>
        CaseFacts.ServiceLevels(Rows).Where(facts => caseIds.Contains(facts.Key)).ToListAsync(cancellationToken);

    public Task<List<TimelineRow>> TimelineAsync(IReadOnlyCollection<long> caseIds, CancellationToken cancellationToken) =>
        CaseTimeline.Of(Rows, caseIds).ToListAsync(cancellationToken);

    /// <inheritdoc cref="Workload.Of"/>
    public Task<List<Workload>> WorkloadAsync(string? team, DateTimeOffset asOf, CancellationToken cancellationToken) =>
        Workload.Of(Rows, team, asOf).ToListAsync(cancellationToken);

    public ValueTask DisposeAsync() => context?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>One row more than the page has, to tell whether more follow.</summary>
    internal static IQueryable<Found<T>> Page<T>(ScopedRows rows, PageQuestion question) where T : class
    {
        var filtered = Filtered<T>(rows, question.Where);
        var page = question.Place is { } place ? filtered.Beyond(question.Order, place, question.Backwards) : filtered;
        return page
            .Sorted(question.Order, question.Backwards, rows.Context.Provider)
            .Take(question.Size + 1)
            .Select(Shape(question, CasesOfRow.References<T>(rows), question.WithTotal ? filtered : null));
    }

    internal static IQueryable<Linked<TChild>> Related<TParent, TChild>(
        ScopedRows rows, RowRelation<TParent, TChild> relation, IReadOnlyCollection<long> keys, RowColumns columns)
        where TParent : class
        where TChild : class
    {
        var linked = Expression.Parameter(typeof(Linked<TChild>), "linked");
        var row = Expression.Property(linked, nameof(Linked<TChild>.Row));
        var key = Expression.Property(linked, nameof(Linked<TChild>.Key));
        var shape = Expression.Lambda<Func<Linked<TChild>, Linked<TChild>>>(
            Expression.MemberInit(
                Expression.New(typeof(Linked<TChild>)),
                Expression.Bind(typeof(Linked<TChild>).GetProperty(nameof(Linked<TChild>.Key))!, key),
                Expression.Bind(typeof(Linked<TChild>).GetProperty(nameof(Linked<TChild>.Row))!, columns.Select<TChild>(row))),
            linked);
        var found = relation.Link(rows).Where(l => keys.Contains(l.Key)).OrderBy(l => l.Key);
        foreach (var order in RowTables.OrderOf<TChild>())
            found = Then(found, linked, Expression.Property(row, order.Property), order.Descending);
        return found.Select(shape);
    }

    internal static IQueryable<T> Filtered<T>(ScopedRows rows, RowFilter where) where T : class =>
        where == RowFilter.None ? rows.Of<T>() : rows.Of<T>().Where(new FilterExpressions(rows).Of<T>(where));

    private static IOrderedQueryable<T> Then<T>(
        IOrderedQueryable<T> source, ParameterExpression parameter, MemberExpression by, bool descending) =>
        (IOrderedQueryable<T>)source.Provider.CreateQuery<T>(Expression.Call(
            typeof(Queryable),
            descending ? nameof(Queryable.ThenByDescending) : nameof(Queryable.ThenBy),
            [typeof(T), by.Type],
            source.Expression,
            Expression.Quote(Expression.Lambda(by, parameter))));

    /// <param name="counted">What is counted beside each row: the database counts once, since the row has no part in it.</param>
    private static Expression<Func<T, Found<T>>> Shape<T>(
        PageQuestion question, Expression<Func<T, string?>> references, IQueryable<T>? counted)
    {
        var row = references.Parameters[0];
        Expression total = counted is null
            ? Expression.Constant(null, typeof(int?))
            : Expression.Convert(
                Expression.Call(typeof(Queryable), nameof(Queryable.Count), [typeof(T)], counted.Expression), typeof(int?));
        return Expression.Lambda<Func<T, Found<T>>>(
            Expression.MemberInit(
                Expression.New(typeof(Found<T>)),
                Expression.Bind(
                    typeof(Found<T>).GetProperty(nameof(Found<T>.Row))!,
                    question.Columns.With(question.Order.Select(key => key.Property)).Select<T>(row)),
                Expression.Bind(typeof(Found<T>).GetProperty(nameof(Found<T>.References))!, references.Body),
                Expression.Bind(typeof(Found<T>).GetProperty(nameof(Found<T>.Total))!, total)),
            row);
    }

    private static ImmutableArray<string> Split(string? references) =>
        [.. references?.Split(CasesOfRow.Separator, StringSplitOptions.RemoveEmptyEntries) ?? []];

    internal sealed class Found<T>
    {
        public required T Row { get; init; }
        public required string? References { get; init; }
        public required int? Total { get; init; }
    }
}
