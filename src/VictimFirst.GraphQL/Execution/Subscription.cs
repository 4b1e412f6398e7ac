using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// Runs a subscription's operation once for every event of its source, one after the other, each with services of its own. Specification
/// section 6.2.3.
/// </summary>
/// <param name="run">Runs the operation on one event.</param>
internal sealed class Subscription(
    OperationPlan plan, BoundArguments arguments, RequestScope client, Func<RequestScope, ResolvedSlots, ValueTask<GraphQLResponse>> run)
{
    /// <summary>Ends with the source, or with a response of the source's error.</summary>
    public async IAsyncEnumerable<GraphQLResponse> Responses()
    {
        var mask = new ErrorMask(client.Report, client.Cancelled);
        await using var events = Events(mask).GetAsyncEnumerator(client.Cancelled);
        while (true)
        {
            GraphQLError? failure = null;
            try
            {
                if (!await events.MoveNextAsync().ConfigureAwait(false))
                    yield break;
            }
            catch (Exception exception) when (mask.Hides(exception))
            {
                failure = Placed(mask.Of(exception));
            }

            if (failure is not null)
            {
                yield return GraphQLResponse.Refused(ResponseOutcome.SourceFailed, failure);
                yield break;
            }

            // A database context must not live, and grow, as long as the client stays. It lives until the response has been written.
            await using var services = client.Services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            yield return await run(client.ForEvent(services.ServiceProvider), events.Current).ConfigureAwait(false);
        }
    }

    /// <summary>Opens the source when the first event is asked for, so that its failure to open is a failure like any other.</summary>
    private async IAsyncEnumerable<ResolvedSlots> Events(ErrorMask mask)
    {
        var field = plan.Root.Fields[0];
        if (field.Binding is not SourceBinding source)
            throw new InvalidOperationException($"{field.Coordinate} is bound to a value, not to events.");
        var context = new ResolveContext(client, arguments, field, mask);
        await foreach (var occurrence in source.Open(plan.Root.Binding.Root, context, arguments.Of(field)).ConfigureAwait(false))
            yield return occurrence;
    }

    private GraphQLError Placed(GraphQLError error) => new()
    {
        Message = error.Message,
        Code = error.Code,
        Extensions = error.Extensions,
        Locations = plan.Root.Fields[0].Locations,
        Path = [plan.Root.Fields[0].ResponseName],
    };
}
