using Microsoft.AspNetCore.Http;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Http;

public sealed class GraphQLHttpOptions
{
    /// <summary>What the request's viewer may do. Nobody may do anything but read <c>@public</c> fields unless this is set.</summary>
    public Func<HttpContext, Permissions> Permissions { get; set; } = static _ => Planning.Permissions.Anonymous;

    /// <summary>
    /// Bytes of the longest body that is read of a request, where a client's variables may be longer than
    /// <see cref="GraphQLLimits.MaxBodyBytes"/>; its document never is. Null for that limit.
    /// </summary>
    public Func<HttpContext, int?> MaxBodyBytes { get; set; } = static _ => null;

    /// <summary>Stands before and behind the request's operations. Nothing does unless this is set.</summary>
    public Func<HttpContext, OperationGuard?> Guard { get; set; } = static _ => null;

    /// <summary>
    /// The longest silence of a stream of events, which a comment then breaks: proxies give up a connection that says nothing, many after a
    /// minute.
    /// </summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Told of a single response when its headers are set and nothing is sent yet: the host may say how long clients may keep it, which is
    /// not at all unless it does.
    /// </summary>
    public Action<HttpContext, GraphQLResponse> Answering { get; set; } = static (_, _) => { };

    public StatusProfile StatusProfile { get; set; } = StatusProfile.Audits;
}
