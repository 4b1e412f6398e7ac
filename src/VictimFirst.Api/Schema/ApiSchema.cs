using System.Collections.Immutable;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Editions;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Policing;
using VictimFirst.Api.Schema.Policing;
using VictimFirst.Api.Schema.Policing.Vcop;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Api.Statistics;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Schema;

/// <summary>The contract joined with the code behind it.</summary>
internal static class ApiSchema
{
    private static ImmutableDictionary<string, ScalarCoercion> Scalars { get; } = ImmutableDictionary<string, ScalarCoercion>.Empty
        .Add("Date", new ServiceDateCoercion())
        .Add("DateTime", new ServiceDateTimeCoercion())
        .Add("CategoryCode", new CategoryCodeCoercion());

    private static PersistedDocuments Persisted { get; } = new(KnownDocuments.All.Select(document => document.Text));

    public static void AddApiSchema(this IServiceCollection services)
    {
        services.AddSingleton<MissWatch>();
        services.AddHttpContextAccessor();
        services.AddSingleton<FigureSource>().AddScoped<StatisticsSession>();
        services.AddGraphQLServer(SchemaText.Read())
            .ModifyOptions(options => options with
            {
                Scalars = Scalars,
                PersistedDocuments = Persisted,
                Suggestions = Runtime.IsDevelopment,
                // Breakdowns nest: what bounds them is the cells of a table, and a client who asks for too many is told how many.
                Limits = options.Limits with { MaxDepth = 32 },
            })
            .Configure(SchemaBinding.Configure)
            .Configure(StatisticsBinding.Configure)
            .Configure(EditionBinding.Configure)
            .Configure(AuditBinding.Configure)
            .Configure(RowBinding.Configure)
            .Configure(PolicingBinding.Configure)
            .Configure(VcopBinding.Configure);
    }
}
