using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.Api.Audit;

/// <summary>
/// Stands before and behind every operation. Personal data is read for a purpose only, and its answer goes out when its entry is
/// committed; any other answer when its entry is safe on the disk. Where neither can be, there is no answer.
/// </summary>
internal sealed partial class AuditGate(AuditLog log, ClearValues values, TimeProvider clock, ILogger<AuditGate> logger)
{
    /// <summary>For a request that has a viewer; the endpoint lets no other in.</summary>
    public OperationGuard? Of(HttpContext http)
    {
        if (http.Features.Get<Viewer>() is not { } viewer) return null;
        var arrived = clock.GetTimestamp();
        return new OperationGuard(
            operation => viewer.Purpose is null && PersonalScopes.AreIn(operation) ? PurposeRequired() : null,
            async (operation, response, services) =>
            {
                http.Features.Set(EntryMade.Once);
                try
                {
                    var trail = services.GetRequiredService<AuditTrail>();
                    if (response.Outcome is ResponseOutcome.Executed && PersonalScopes.IsStatistics(operation))
                        trail.DataVersion ??= services.GetService<StatisticsSession>()?.Stamp.Version;
                    var happened = AuditEventOf.Operation(
                        operation, response, viewer, trail, values, http, clock.GetUtcNow(), clock.GetElapsedTime(arrived));
                    var isPersonal = response.Outcome is ResponseOutcome.Executed && PersonalScopes.AreIn(operation);
                    await (isPersonal ? log.WriteAsync(happened, http.RequestAborted) : log.QueueAsync(happened, http.RequestAborted));
                    return response;
                }
                catch (Exception fault) when (!http.RequestAborted.IsCancellationRequested)
                {
                    LogWithheld(logger, fault);
                    return Unavailable();
                }
            });
    }

    /// <summary>For an answer that no operation makes and that holds nothing about people: makes its entry.</summary>
    /// <param name="say">What the entry tells beside who asked.</param>
    /// <returns>Whether the answer may go out.</returns>
    public async Task<bool> RecordAsync(HttpContext http, Func<AuditEvent, AuditEvent> say)
    {
        if (http.Features.Get<Viewer>() is not { } viewer) return false;
        try
        {
            await log.QueueAsync(say(AuditEventOf.Answer(viewer, http, clock.GetUtcNow())), http.RequestAborted);
            http.Features.Set(EntryMade.Once);
            return true;
        }
        catch (Exception fault) when (!http.RequestAborted.IsCancellationRequested)
        {
            LogWithheld(logger, fault);
            return false;
        }
    }

    private static GraphQLError PurposeRequired() => new()
    {
        Message = $"Personal data is read for a purpose: send a Purpose header with one of {string.Join(", ", PurposeText.All)}.",
        Code = "PURPOSE_REQUIRED",
    };

    private static GraphQLResponse Unavailable() => GraphQLResponse.Refused(ResponseOutcome.Withheld, new GraphQLError
    {
        Message = "The audit log takes no entry at the moment, and nothing is answered without one. Try again later.",
        Code = "AUDIT_UNAVAILABLE",
    });

    [LoggerMessage(Level = LogLevel.Critical, Message = "An answer was withheld: the audit log takes no entry.")]
    private static partial void LogWithheld(ILogger logger, Exception fault);
}
