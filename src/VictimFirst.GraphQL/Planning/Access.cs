using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Planning;

/// <summary>Decides whether a viewer may run an operation, before anything is read.</summary>
internal static class Access
{
    /// <returns>One error per coordinate that the viewer may not use, each once; empty where the operation may run.</returns>
    public static ImmutableArray<GraphQLError> Forbidden(ImmutableArray<AccessDemand> demands, Permissions viewer)
    {
        List<AccessDemand>? refused = null;
        foreach (var demand in demands)
        {
            if (!demand.Rule.Admits(viewer))
                (refused ??= []).Add(demand);
        }

        return refused is null ? [] : [.. refused.DistinctBy(d => d.Coordinate).Select(ErrorOf)];
    }

    private static GraphQLError ErrorOf(AccessDemand demand) => new()
    {
        Message = $"Not allowed: {demand.Coordinate}.",
        Code = "FORBIDDEN",
        Locations = [demand.Where],
    };
}
