using VictimFirst.Api.Identity;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Audit;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.Api.Audit;

/// <summary>Makes entries of what the engine and the viewer tell.</summary>
internal static class AuditEventOf
{
    /// <summary>Longest list of coordinates, values or people in one entry: beyond it the rest is counted.</summary>
    private const int Longest = 1_000;

    /// <summary>A request that was answered, as far as its viewer and its connection tell.</summary>
    public static AuditEvent Answer(Viewer viewer, HttpContext http, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OccurredAt = now,
        Class = RecipientOf(viewer) is null ? AuditClass.Consultation : AuditClass.Disclosure,
        Result = AuditResult.Ok,
        Actor = ActorOf(viewer.Caller, http),
        Role = viewer.Role.ToString(),
        Tier = viewer.Tier.ToString(),
        Purpose = viewer.Purpose?.ToText(),
        Recipient = RecipientOf(viewer),
        Correlation = http.TraceIdentifier,
    };

    /// <param name="took">From the request's arrival to its answer.</param>
    public static AuditEvent Operation(
        OperationFacts operation, GraphQLResponse response, Viewer viewer, AuditTrail trail, ClearValues values, HttpContext http,
        DateTimeOffset now, TimeSpan took)
    {
        var answer = Answer(viewer, http, now);
        var subjects = trail.Subjects;
        var codes = response.Errors.Select(e => e.Code).OfType<string>().Distinct().ToList();
        return answer with
        {
            Class = ClassOf(response.Outcome, codes, trail.IsCombination ? AuditClass.Combination : answer.Class),
            Result = ResultOf(response),
            Document = operation.Document,
            Operation = operation.OperationName,
            Values = [.. operation.Inputs.Where(given => !trail.Tells(given.Coordinate)).Take(Longest).Select(values.Of), .. trail.Values],
            Coordinates = [.. operation.Uses.Take(Longest).Select(use => use.Coordinate)],
            Subjects = [.. subjects],
            DataVersion = trail.DataVersion,
            Rows = operation.Objects,
            Cells = operation.Leaves,
            Codes = codes,
            Cost = operation.Cost is { } cost ? (long)Math.Ceiling(cost) : null,
            DurationMilliseconds = (long)took.TotalMilliseconds,
        };
    }

    /// <summary>Whether what was read goes to an organisation other than the service's own, and to which.</summary>
    private static string? RecipientOf(Viewer viewer) => (viewer.Role, viewer.Figures) switch
    {
        (Role.Commissioner, _) => "OPCC",
        (Role.Partner, CaseScope.District district) => district.Code,
        (Role.PoliceVcop, CaseScope.Force force) => force.Code,
        (Role.Partner or Role.PoliceVcop, _) => viewer.Role.ToString(),
        _ => null,
    };

    private static AuditActor ActorOf(Caller caller, HttpContext http) => new(
        caller.TenantId, caller.ObjectId, caller.ClientId, caller.TokenId, Name: caller.Name?.Text, Address: ClientAddress.Of(http));

    /// <param name="read">What reading is to this viewer.</param>
    private static AuditClass ClassOf(ResponseOutcome outcome, List<string> codes, AuditClass read) => outcome switch
    {
        ResponseOutcome.Forbidden when codes.Contains("FORBIDDEN") => AuditClass.AuthorisationFailure,
        _ when codes.Contains("BUDGET_EXCEEDED") => AuditClass.BudgetRefusal,
        ResponseOutcome.Executed or ResponseOutcome.TimedOut => read,
        _ => AuditClass.PolicyRefusal,
    };

    private static AuditResult ResultOf(GraphQLResponse response) => response.Outcome switch
    {
        ResponseOutcome.Executed => response.Errors is [] ? AuditResult.Ok : AuditResult.Partial,
        ResponseOutcome.TimedOut or ResponseOutcome.SourceFailed or ResponseOutcome.Withheld => AuditResult.Failed,
        _ => AuditResult.Refused,
    };
}
