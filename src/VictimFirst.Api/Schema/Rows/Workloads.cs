using VictimFirst.Api.Statistics;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.ServiceLevels;
using VictimFirst.Domain.Staff;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Rows;

internal sealed record WorkloadArguments(string? Team);

internal sealed record DutyLoad(ServiceDuty Duty, int Open, int DueToday, int Overdue);

/// <summary>Who has how much to do: counts of the rows that the reader may see one by one.</summary>
internal static class Workloads
{
    public static void Bind(RowSchema rows)
    {
        rows.Configuration.Type<QueryRoot>("Query").Field<WorkloadArguments, IReadOnlyList<Workload>>("workload", ReadAsync);
        rows.Configuration.Type<DutyLoad>("DutyLoad");
        rows.Configuration.Type<Workload>("Workload").Property("duties", DutiesOf)
            .SetField<StaffMember>("caseworker", async (context, loads) =>
            {
                long[] keys = [.. loads.Select(load => load.CaseworkerId).OfType<long>()];
                var staff = (await context.Services.GetRequiredService<RowSession>().RelatedAsync(
                    RowRelations.CaseworkerOfWorkload, keys, rows.Of<StaffMember>().ColumnsOf(context.Selections), context.Cancelled))
                    .ToDictionary(linked => linked.Key, linked => linked.Row);
                return loads.ToSlots(load => load.CaseworkerId is { } id ? staff.GetValueOrDefault(id) : null);
            });
    }

    private static async ValueTask<IReadOnlyList<Workload>?> ReadAsync(ResolveContext context, QueryRoot root, WorkloadArguments arguments)
    {
        // Before the first import there is no case either.
        if (context.Services.GetRequiredService<CurrentCube>().Value.Stamp.AsOf is not { } asOf) return [];
        var loads = await context.Services.GetRequiredService<RowSession>().WorkloadAsync(arguments.Team, asOf, context.Cancelled);
        return
        [
            .. loads
                .OrderBy(load => load.CaseworkerId is not null)
                .ThenByDescending(load => load.OpenCases)
                .ThenBy(load => load.CaseworkerId),
        ];
    }

    private static DutyLoad[] DutiesOf(Workload load) =>
    [
        new(ServiceDuty.Allocation, load.AllocationOpen, load.AllocationDueToday, load.AllocationOverdue),
        new(ServiceDuty.FirstContact, load.FirstContactOpen, load.FirstContactDueToday, load.FirstContactOverdue),
        new(ServiceDuty.Review, load.ReviewOpen, load.ReviewDueToday, load.ReviewOverdue),
    ];
}
