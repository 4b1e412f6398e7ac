using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;
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
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, RequestScope scope)
    {
        var document = Prepare(request.Query);
        if (document.Errors is not [])
            return GraphQLResponse.Refused(ResponseOutcome.Invalid, document.Errors);

        OperationPlan plan;
        VariableValues variables;
        try
        {
            var operation = document.Operation(request.OperationName);
            if (Refusal(operation, request) is { } refusal)
                return refusal;

            variables = operation.Coerce(request.Variables);
            if (variables.Errors is not [])
                return GraphQLResponse.Refused(ResponseOutcome.Invalid, variables.Errors);

            plan = operation.Plan(variables);
            var forbidden = Access.Forbidden(plan.Access.Concat(VariableAccess.Of(operation, variables)), scope.Permissions);
            if (forbidden is not [])
                return GraphQLResponse.Refused(ResponseOutcome.Forbidden, forbidden);
        }
        catch (GraphQLException refusal)
        {
            return GraphQLResponse.Refused(ResponseOutcome.Invalid, refusal.Error);
        }

        return await RunAsync(plan, plan.Bind(variables), scope).ConfigureAwait(false);
    }

    /// <summary>What an operation will do, for people. See <see cref="PlanPrinter"/>.</summary>
    /// <exception cref="GraphQLException">The request cannot be executed.</exception>
    public string Explain(GraphQLRequest request)
    {
        var document = Prepare(request.Query);
        if (document.Errors is [var first, ..])
            throw new GraphQLException(first);
        var operation = document.Operation(request.OperationName);
        return PlanPrinter.Print(operation.Plan(operation.Coerce(request.Variables)));
    }

    private ExecutableDocument Prepare(string text) =>
        documents.GetOrAdd(text, t => ExecutableDocument.Prepare(t, Schema, planning, validation));

    private static GraphQLResponse? Refusal(ExecutableOperation operation, GraphQLRequest request) => operation.Kind switch
    {
        OperationKind.Query => null,
        OperationKind.Mutation when !request.QueriesOnly => null,
        OperationKind.Mutation => GraphQLResponse.Refused(ResponseOutcome.NotAQuery, new GraphQLError
        {
            Message = "Can only perform a mutation operation from a POST request.",
            Code = "BAD_REQUEST",
        }),
        _ => GraphQLResponse.Refused(ResponseOutcome.Invalid, new GraphQLError
        {
            Message = "Subscriptions are not served here.",
            Code = "BAD_REQUEST",
        }),
    };

    private async ValueTask<GraphQLResponse> RunAsync(OperationPlan plan, BoundArguments arguments, RequestScope client)
    {
        using var clock = new CancellationTokenSource(Options.Limits.MaxExecutionTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, client.Cancelled);
        var scope = client.CancelledBy(either.Token);
        var mask = new ErrorMask(scope.Report, scope.Cancelled);
        try
        {
            var root = await OperationExecutor.ExecuteAsync(plan, arguments, scope, mask).ConfigureAwait(false);
            var completed = Completer.Complete(root, mask, Options.Limits.MaxFieldErrors);
            return GraphQLResponse.Of(root, completed, scope.Extensions);
        }
        catch (OperationCanceledException) when (clock.IsCancellationRequested && !client.Cancelled.IsCancellationRequested)
        {
            return GraphQLResponse.Refused(ResponseOutcome.TimedOut, new GraphQLError
            {
                Message = "The operation took too long.",
                Code = "EXECUTION_TIMEOUT",
            });
        }
    }
}
