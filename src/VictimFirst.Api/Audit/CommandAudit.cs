using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Audit;

/// <summary>Entries for what is done at the command line and by the host itself: by the operating system's user, on a machine.</summary>
internal static class CommandAudit
{
    public static AuditEvent Of(
        string command,
        AuditClass kind,
        TimeProvider clock,
        AuditResult result = AuditResult.Ok,
        IReadOnlyDictionary<string, long>? counts = null)
    {
        var now = clock.GetUtcNow();
        return new AuditEvent
        {
            Id = Guid.CreateVersion7(now),
            OccurredAt = now,
            Class = kind,
            Result = result,
            Actor = new AuditActor(SystemUser: $"{Environment.UserName}@{Environment.MachineName}"),
            Operation = command,
            Counts = counts ?? new Dictionary<string, long>(),
        };
    }
}
