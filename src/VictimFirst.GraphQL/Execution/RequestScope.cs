using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Execution;

/// <summary>Everything of a request that is not in its text.</summary>
public sealed record RequestScope
{
    public required IServiceProvider Services { get; init; }
    public required Permissions Permissions { get; init; }
    public CancellationToken Cancelled { get; init; }
    public ResponseExtensions Extensions { get; private init; } = new();

    /// <summary>Told of every exception whose text clients must not read.</summary>
    public Action<Exception> Report { get; init; } = static _ => { };

    /// <summary>What the host wants to know and decide of the operation; null for nothing.</summary>
    public OperationGuard? Guard { get; init; }

    internal RequestScope CancelledBy(CancellationToken token) => this with { Cancelled = token };

    /// <summary>The scope of one event of the request's subscription: what resolvers add to a response is that response's alone.</summary>
    internal RequestScope ForEvent(IServiceProvider services) => this with { Services = services, Extensions = new() };
}
