using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using VictimFirst.Api.Identity;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Audit;

/// <summary>
/// Entries for what ends without one of its own. Who did not get in: tokens that are not believed, and valid ones that give nothing. A
/// flood of them is counted after the first few hundred of a minute, so that nobody fills the log from outside; a request without any token
/// claims nothing and makes no entry. And what a known caller sent that never became an operation: not as HTTP or JSON should be, or
/// broken off.
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
        var isBroken = true;
        try
        {
            await next(http);
            isBroken = false;
        }
        finally
        {
            await EnterAsync(http, isBroken || http.RequestAborted.IsCancellationRequested);
        }
    }

    private async Task EnterAsync(HttpContext http, bool isBroken)
    {
        try
        {
            foreach (var happened in EventsOf(http, isBroken)) await log.QueueAsync(happened, CancellationToken.None);
        }
        catch (Exception fault)
        {
            // Nothing was given out that an entry would have to account for.
            LogLost(logger, fault);
        }
    }

    private List<AuditEvent> EventsOf(HttpContext http, bool isBroken)
    {
        var status = http.Response.StatusCode;
        if (http.Features.Get<Viewer>() is { } viewer)
        {
            var isGuarded = http.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is not null;
            return isGuarded && http.Features.Get<EntryMade>() is null ? [WithoutOperation(viewer, http, isBroken)] : [];
        }

        return status switch
        {
            StatusCodes.Status401Unauthorized when http.Request.Headers.Authorization.Count > 0 =>
                Outside(AuditClass.AuthenticationFailure, http),
            StatusCodes.Status403Forbidden or StatusCodes.Status400BadRequest => Outside(AuditClass.AuthorisationFailure, http),
            _ => [],
        };
    }

    private AuditEvent WithoutOperation(Viewer viewer, HttpContext http, bool isBroken)
    {
        var answer = AuditEventOf.Answer(viewer, http, clock.GetUtcNow());
        var status = http.Response.StatusCode;
        if (!isBroken && status < StatusCodes.Status400BadRequest) return answer;
        return answer with
        {
            Class = AuditClass.PolicyRefusal,
            Result = isBroken || status >= StatusCodes.Status500InternalServerError ? AuditResult.Failed : AuditResult.Refused,
            Codes = [isBroken ? "BROKEN_OFF" : string.Create(CultureInfo.InvariantCulture, $"HTTP_{status}")],
        };
    }

    private List<AuditEvent> Outside(AuditClass kind, HttpContext http)
    {
        var now = clock.GetUtcNow();
        var events = new List<AuditEvent>();
        lock (gate)
        {
            var current = now.ToUnixTimeSeconds() / 60;
            if (current != minute)
            {
                if (onlyCounted > 0)
                {
                    events.Add(Of(AuditClass.AuthenticationFailure, null, now) with
                    {
                        Counts = new Dictionary<string, long> { ["refused"] = onlyCounted },
                    });
                }

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
        Actor = http is null ? null : new AuditActor(Address: ClientAddress.Of(http)),
        Correlation = http?.TraceIdentifier,
        Codes = [kind == AuditClass.AuthenticationFailure ? "UNAUTHENTICATED" : "FORBIDDEN"],
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "A refused token made no entry in the audit log.")]
    private static partial void LogLost(ILogger logger, Exception fault);
}
