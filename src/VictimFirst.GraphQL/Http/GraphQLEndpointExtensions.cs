using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Http;

public static class GraphQLEndpointExtensions
{
    /// <summary>Serves GraphQL over HTTP at a path, for every method: what is not GET or POST is answered with 405.</summary>
    /// <exception cref="TypeSystem.SchemaException">The schema's text is not valid.</exception>
    /// <exception cref="Authoring.SchemaBindingException">Schema and code do not fit.</exception>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string pattern = "/graphql", Action<GraphQLHttpOptions>? configure = null)
    {
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        var endpoint = new GraphQLEndpoint(
            endpoints.ServiceProvider.GetRequiredService<GraphQLServer>(),
            options,
            endpoints.ServiceProvider.GetRequiredService<TimeProvider>(),
            endpoints.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger<GraphQLServer>());
        return endpoints.Map(pattern, endpoint.InvokeAsync).WithDisplayName("GraphQL");
    }
}
