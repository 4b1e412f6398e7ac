using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Http;

public static class GraphQLServiceCollectionExtensions
{
    /// <summary>
    /// Adds a GraphQL server. Schema and code are joined when the <see cref="GraphQLServer"/> is first asked for, at the latest by
    /// <c>MapGraphQL</c>, so that a schema that cannot be served stops the host.
    /// </summary>
    /// <param name="sdl">The schema, in the schema definition language.</param>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services, string sdl)
    {
        var builder = new GraphQLServerBuilder(sdl);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => builder.Build(provider.GetRequiredService<TimeProvider>()));
        return builder;
    }
}
