using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Audit.Reports;

/// <summary>What one actor did in a week. Refusals are counted apart from each other: each means something else.</summary>
internal sealed class ActorWeek(AuditActor actor)
{
    private readonly HashSet<string> subjects = new(StringComparer.Ordinal);
    private readonly SortedSet<string> roles = new(StringComparer.Ordinal);
    private readonly SortedSet<string> addresses = new(StringComparer.Ordinal);

    public AuditActor Actor => actor;

    /// <summary>The last that the week's tokens gave, which is what people know the person by.</summary>
    public string? Name { get; private set; } = actor.Name;

    public IReadOnlyCollection<string> Roles => roles;

    /// <summary>How many different ones the requests came from.</summary>
    public int Addresses => addresses.Count;

    /// <summary>Operations that had an answer, whole or in part.</summary>
    public int Answered { get; private set; }

    /// <summary>What is neither an answer nor a refusal: imports, starts, erasures.</summary>
    public int Other { get; private set; }

    public int WithoutAuthentication { get; private set; }
    public int WithoutAuthorisation { get; private set; }
    public int AgainstPolicy { get; private set; }
    public int OverBudget { get; private set; }

    /// <summary>Different people, or cases, that the answers were about.</summary>
    public int People => subjects.Count;

    /// <summary>Scalars in the answers.</summary>
    public long Cells { get; private set; }

    public int Refused => WithoutAuthentication + WithoutAuthorisation + AgainstPolicy + OverBudget;

    /// <summary>Whose account it is. Names and addresses are not part of it: they change.</summary>
    public static string KeyOf(AuditActor? actor) => actor switch
    {
        { Object: { } who } => $"{actor.Tenant}/{who}/{actor.Client}",
        { SystemUser: { } user } => user,
        _ => "",
    };

    public void Take(AuditEntry entry)
    {
        var happened = entry.Event;
        Name = happened.Actor?.Name ?? Name;
        if (happened.Role is { } role) roles.Add(role);
        if (happened.Actor?.Address is { } address) addresses.Add(address);
        switch (happened.Class)
        {
            case AuditClass.AuthenticationFailure:
                // Of a flood, one entry stands for many.
                WithoutAuthentication += (int)happened.Counts.GetValueOrDefault("refused", 1);
                break;
            case AuditClass.AuthorisationFailure:
                WithoutAuthorisation++;
                break;
            case AuditClass.PolicyRefusal:
                AgainstPolicy++;
                break;
            case AuditClass.BudgetRefusal:
                OverBudget++;
                break;
            case AuditClass.Consultation or AuditClass.Disclosure or AuditClass.Combination:
                if (happened.Result is AuditResult.Ok or AuditResult.Partial) Answered++;
                Cells += happened.Cells ?? 0;
                subjects.UnionWith(happened.Subjects);
                break;
            default:
                Other++;
                break;
        }
    }
}
