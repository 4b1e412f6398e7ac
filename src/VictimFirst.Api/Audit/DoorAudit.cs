using VictimFirst.Api.Identity;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Audit;

/// <summary>
/// Entries for who did not get in: tokens that are not believed, and valid ones that give nothing. A flood of them is counted after the
/// first few hundred of a minute, so that nobody fills the log from outside. A request without any token claims nothing and makes no entry.
/// </summary>
internal sealed partial class DoorAudit(AuditLog log, TimeProvider clock, ILogger<DoorAudit> logger)
{
    private const int SingleEntriesAMinute = 300;

    private readonly Lock gate = new();
    private long minute;
    private int thisMinute;
    private long onlyCounted;

    public async Task PassAsync(HttpContext http, RequestDelegate next)
    {
        await next(http);
        var refused = (http.Response.StatusCode, http.Features.Get<Viewer>()) switch
        {
            (StatusCodes.Status401Unauthorized, null) when http.Request.Headers.Authorization.Count > 0 => AuditClass.AuthenticationFailure,
            (StatusCodes.Status403Forbidden or StatusCodes.Status400BadRequest, null) => AuditClass.AuthorisationFailure,
            _ => (AuditClass?)null,
        };
        if (refused is not { } kind) return;
        try
        {
            foreach (var happened in EventsFor(kind, http)) await log.QueueAsync(happened, CancellationToken.None);
        }
        catch (Exception fault)
        {
            // Nothing was given out that an entry would have to account for.
            LogLost(logger, fault);
        }
    }

    private List<AuditEvent> EventsFor(AuditClass kind, HttpContext http)
    {
        var now = clock.GetUtcNow();
        var events = new List<AuditEvent>();
        lock (gate)
        {
            var current = now.ToUnixTimeSeconds() / 60;
            if (current != minute)
            {
                if (onlyCounted > 0)
                    events.Add(Of(AuditClass.AuthenticationFailure, null, now) with { Counts = new Dictionary<string, long> { ["refused"] = onlyCounted } });
                (minute, thisMinute, onlyCounted) = (current, 0, 0);
            }

            if (++thisMinute <= SingleEntriesAMinute) events.Add(Of(kind, http, now));
            else onlyCounted++;
        }

        return events;
    }

    private static AuditEvent Of(AuditClass kind, HttpContext? http, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OccurredAt = now,
        Class = kind,
        Result = AuditResult.Refused,
        Correlation = http?.TraceIdentifier,
        Codes = [kind == AuditClass.AuthenticationFailure ? "UNAUTHENTICATED" : "FORBIDDEN"],
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "A refused token made no entry in the audit log.")]
    private static partial void LogLost(ILogger logger, Exception fault);
}
