using System.Collections.Immutable;
using VictimFirst.Api.Hosting;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.Api.Schema;

/// <summary>The contract joined with the code behind it.</summary>
internal static class ApiSchema
{
    private static ImmutableDictionary<string, ScalarCoercion> Scalars { get; } = ImmutableDictionary<string, ScalarCoercion>.Empty
        .Add("Date", new DateCoercion())
        .Add("DateTime", new DateTimeCoercion());

    private static PersistedDocuments Persisted { get; } = new(KnownDocuments.All.Select(document => document.Text));

    public static void AddApiSchema(this IServiceCollection services) => services.AddGraphQLServer(SchemaText.Read())
        .ModifyOptions(options => options with { Scalars = Scalars, Suggestions = Runtime.IsDevelopment, PersistedDocuments = Persisted })
        .Configure(SchemaBinding.Configure);
}
