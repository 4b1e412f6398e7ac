namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// The responses to one request: one per event of a subscription, one alone of any other operation. Specification section 6.2.3.2.
/// </summary>
public sealed class ResponseStream
{
    private ResponseStream(GraphQLResponse? refusal, IAsyncEnumerable<GraphQLResponse> responses)
    {
        Refusal = refusal;
        Responses = responses;
    }

    /// <summary>Why nothing will run, where the request was refused: then it is the only response.</summary>
    public GraphQLResponse? Refusal { get; }

    /// <summary>To be read once. Nothing runs before the first is asked for; giving up ends the source of events.</summary>
    public IAsyncEnumerable<GraphQLResponse> Responses { get; }

    public static ResponseStream Refused(GraphQLResponse refusal) => new(refusal, Single(refusal));

    /// <param name="release">Makes of the refusal what is given out.</param>
    internal static ResponseStream Refused(GraphQLResponse refusal, Func<ValueTask<GraphQLResponse>> release) =>
        new(refusal, Of(release).Responses);

    internal static ResponseStream Of(IAsyncEnumerable<GraphQLResponse> responses) => new(null, responses);

    internal static ResponseStream Of(Func<ValueTask<GraphQLResponse>> run)
    {
        return new(null, Run());

        async IAsyncEnumerable<GraphQLResponse> Run()
        {
            yield return await run().ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<GraphQLResponse> Single(GraphQLResponse response)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return response;
    }
}
