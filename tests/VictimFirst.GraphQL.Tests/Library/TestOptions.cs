using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Tests.Library;

internal static class TestOptions
{
    /// <summary>No time limit: a machine that stands still for a while must not be taken for an engine that does.</summary>
    public static GraphQLLimits Untimed { get; } = GraphQLLimits.Default with { MaxExecutionTime = Timeout.InfiniteTimeSpan };

    public static GraphQLServerOptions Default { get; } = new() { Limits = Untimed };
}
