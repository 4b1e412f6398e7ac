using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Planning;

/// <summary>Decides whether a viewer may run an operation, before anything is read.</summary>
internal static class Access
{
    /// <returns>One error per coordinate that the viewer may not use, each once; empty where the operation may run.</returns>
    public static ImmutableArray<GraphQLError> Forbidden(IEnumerable<AccessDemand> demands, Permissions viewer) =>
    [
        .. demands.DistinctBy(d => d.Coordinate).Where(d => !d.Rule.Admits(viewer)).Select(d => new GraphQLError
        {
            Message = $"Not allowed: {d.Coordinate}.",
            Code = "FORBIDDEN",
            Locations = [d.Where],
        }),
    ];
}
