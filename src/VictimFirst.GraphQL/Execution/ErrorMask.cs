using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// Decides what a client reads of an exception: the text of a <see cref="GraphQLException"/>, and nothing of any other, which goes to the
/// host instead.
/// </summary>
internal sealed class ErrorMask(Action<Exception> report, CancellationToken cancelled)
{
    /// <summary>False where the request itself was given up: then there is no response to put an error into.</summary>
    public bool Hides(Exception exception) => exception is not OperationCanceledException || !cancelled.IsCancellationRequested;

    /// <summary>The same, for looking without a word.</summary>
    public ErrorMask Silent => new(static _ => { }, cancelled);

    public GraphQLError Of(Exception exception)
    {
        if (exception is GraphQLException meant)
            return meant.Error;
        report(exception);
        return new GraphQLError { Message = "Internal error", Code = "INTERNAL_SERVER_ERROR" };
    }
}
