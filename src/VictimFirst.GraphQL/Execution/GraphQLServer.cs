using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Completion;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem.Coercion;
using VictimFirst.GraphQL.Validation;

namespace VictimFirst.GraphQL.Execution;

/// <summary>Executes requests against one schema. Safe to use from any number of requests at once.</summary>
public sealed class GraphQLServer(ExecutableSchema schema, GraphQLServerOptions options, TimeProvider time)
{
    /// <summary>One per role, more or less.</summary>
    private const int ViewsKept = 32;

    private readonly BoundedCache<string, ExecutableDocument> documents = new(options.DocumentCacheSize);
    private readonly BoundedCache<string, GraphQLServer?> views = new(ViewsKept);
    private readonly PlanningOptions planning = new(options.Limits, options.AllowIntrospection, options.Suggestions);
    private readonly ValidationOptions validation = new()
    {
        Suggestions = options.Suggestions,
        MaxErrors = options.Limits.MaxValidationErrors,
    };

    private Func<string, ExecutableDocument>? prepare;

    public ExecutableSchema Schema { get; } = schema;
    public GraphQLServerOptions Options { get; } = options;

    /// <summary>
    /// The server that a viewer talks to: this one, or one of the schema's part that the viewer may use. Null where that is nothing.
    /// </summary>
    public GraphQLServer? For(Permissions viewer) => viewer.HidesForbidden
        ? views.GetOrAdd(Schema.ViewKey(viewer), _ => Schema.ViewOf(viewer, Options.Schema) is { } view
            ? new GraphQLServer(view, Options, time)
            : null)
        : this;

    /// <summary>A request from beginning to end: parse and validate, coerce, plan, decide access, execute, complete.</summary>
    /// <exception cref="OperationCanceledException">The scope was cancelled: nobody waits for a response.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, RequestScope scope)
    {
        var facts = scope.Guard is null ? null : new OperationFacts();
        return Refuse(request, scope, facts, streams: false, out var plan, out var arguments) is { } refusal
            ? ReleaseAsync(refusal, facts, scope)
            : RunAsync(plan, arguments, scope, facts);
    }

    /// <summary>The same for any operation, subscriptions among them. Nothing has run when this returns, and access is decided.</summary>
    public ResponseStream Stream(GraphQLRequest request, RequestScope scope)
    {
        var facts = scope.Guard is null ? null : new OperationFacts();
        if (Refuse(request, scope, facts, streams: true, out var plan, out var arguments) is { } refusal)
            return ResponseStream.Refused(refusal, () => ReleaseAsync(refusal, facts, scope));
        if (plan.Kind != OperationKind.Subscription)
            return ResponseStream.Of(() => RunAsync(plan, arguments, scope, facts));
        var subscription = new Subscription(
            plan, arguments, scope, (eventScope, occurrence) => RunAsync(plan, arguments, eventScope, facts, occurrence));
        return ResponseStream.Of(subscription.Responses());
    }

    /// <summary>Whether a request is a subscription, and may only be streamed.</summary>
    public bool IsSubscription(GraphQLRequest request) =>
        Prepare(request.Query).KindOf(request.OperationName) == OperationKind.Subscription;

    /// <summary>Whether a document is valid against the schema, so that only its variables, access or limits can be in its way.</summary>
    public bool IsValid(string query) => Prepare(query).Errors is [];

    /// <returns>Why the request does not run; null where it has a plan.</returns>
    private GraphQLResponse? Refuse(
        GraphQLRequest request,
        RequestScope scope,
        OperationFacts? facts,
        bool streams,
        out OperationPlan plan,
        out BoundArguments arguments)
    {
        (plan, arguments) = (null!, null!);
        var document = Prepare(request.Query);
        facts?.Document = document.Hash;
        if (document.Errors is not [])
            return GraphQLResponse.Refused(document.IsParsed ? ResponseOutcome.Invalid : ResponseOutcome.Unreadable, document.Errors);

        try
        {
            var operation = document.Operation(request.OperationName);
            if (Refusal(operation, request, streams) is { } refusal)
                return refusal;

            var variables = operation.Coerce(request.Variables);
            if (variables.Errors is not [])
                return GraphQLResponse.Refused(ResponseOutcome.Invalid, variables.Errors);

            plan = operation.Plan(variables);
            var demands = plan.Access.AddRange(VariableAccess.Of(operation, variables));
            facts?.Take(plan, variables, demands);
            var forbidden = Access.Forbidden(demands, scope.Permissions);
            if (forbidden is not [])
                return GraphQLResponse.Refused(ResponseOutcome.Forbidden, forbidden);
            OperationCost.Check(plan, variables, Options.Limits);
            if (facts is not null && scope.Guard?.Admit(facts) is { } notAdmitted)
                return GraphQLResponse.Refused(ResponseOutcome.Forbidden, notAdmitted);
            arguments = plan.Bind(variables);
            return null;
        }
        catch (GraphQLException refusal)
        {
            return GraphQLResponse.Refused(ResponseOutcome.Invalid, refusal.Error);
        }
    }

    /// <summary>What an operation will do, for people. See <see cref="PlanPrinter"/>.</summary>
    /// <exception cref="GraphQLException">The request cannot be executed.</exception>
    public string Explain(GraphQLRequest request)
    {
        var document = Prepare(request.Query);
        if (document.Errors is [var first, ..])
            throw new GraphQLException(first);
        var operation = document.Operation(request.OperationName);
        var variables = operation.Coerce(request.Variables);
        var plan = operation.Plan(variables);
        return PlanPrinter.Print(plan, plan.Cost(variables));
    }

    private ExecutableDocument Prepare(string text) =>
        documents.GetOrAdd(text, prepare ??= t => ExecutableDocument.Prepare(t, Schema, planning, validation));

    private static GraphQLResponse? Refusal(ExecutableOperation operation, GraphQLRequest request, bool streams) => operation.Kind switch
    {
        OperationKind.Query => null,
        OperationKind.Subscription when streams => null,
        OperationKind.Mutation when !request.QueriesOnly => null,
        OperationKind.Mutation => GraphQLResponse.Refused(ResponseOutcome.NotAQuery, new GraphQLError
        {
            Message = "Can only perform a mutation operation from a POST request.",
            Code = "BAD_REQUEST",
        }),
        _ => GraphQLResponse.Refused(ResponseOutcome.Invalid, new GraphQLError
        {
            Message = "A subscription has many responses: it is answered as text/event-stream alone.",
            Code = "BAD_REQUEST",
        }),
    };

    /// <summary>Every response passes here on its way out, whatever became of the operation.</summary>
    private static ValueTask<GraphQLResponse> ReleaseAsync(GraphQLResponse response, OperationFacts? facts, RequestScope scope) =>
        facts is null ? new(response) : scope.Guard!.Release(facts, response, scope.Services);

    private async ValueTask<GraphQLResponse> RunAsync(
        OperationPlan plan, BoundArguments arguments, RequestScope client, OperationFacts? facts, ResolvedSlots? occurrence = null) =>
        await ReleaseAsync(await AnswerAsync(plan, arguments, client, facts, occurrence).ConfigureAwait(false), facts, client)
            .ConfigureAwait(false);

    private async ValueTask<GraphQLResponse> AnswerAsync(
        OperationPlan plan, BoundArguments arguments, RequestScope client, OperationFacts? facts, ResolvedSlots? occurrence)
    {
        // The clock cancels it, and the client does. A linked source would be a second one beside the clock's.
        using var either = new CancellationTokenSource(Options.Limits.MaxExecutionTime, time);
        using var gone = client.Cancelled.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), either);
        var scope = client.CancelledBy(either.Token);
        var mask = new ErrorMask(scope.Report, scope.Cancelled);
        try
        {
            var root = await OperationExecutor.ExecuteAsync(plan, arguments, scope, mask, occurrence, facts).ConfigureAwait(false);
            var completed = Completer.Complete(root, mask, Options.Limits.MaxFieldErrors);
            return GraphQLResponse.Of(root, completed, scope.Extensions);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested && !client.Cancelled.IsCancellationRequested)
        {
            return GraphQLResponse.Refused(ResponseOutcome.TimedOut, new GraphQLError
            {
                Message = "The operation took too long.",
                Code = "EXECUTION_TIMEOUT",
            });
        }
    }
}
