using System.Collections.Frozen;
using VictimFirst.Api.Identity;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.Api.Audit;

/// <summary>
/// Which operations read about people: those whose fields' rules name anything but the scopes and policies listed here. A scope that
/// nobody thought of is personal.
/// </summary>
internal static class PersonalScopes
{
    private static readonly FrozenSet<string> Statistics = FrozenSet.Create(
        StringComparer.Ordinal,
        Access.StatisticsRead,
        Access.StatisticsReadInternal,
        Access.StatisticsReadProtected,
        Access.VcopFigures);

    private static readonly FrozenSet<string> Impersonal =
        FrozenSet.Create(StringComparer.Ordinal, [.. Statistics, Access.EditionsPublish]);

    /// <summary>Policies about the kind of caller, which say nothing of what is read.</summary>
    private static readonly FrozenSet<string> AboutTheCaller = FrozenSet.Create(
        StringComparer.Ordinal, Access.ApplicationPolicy, Access.PersonPolicy);

    /// <summary>Whether figures are read, which are of one data version.</summary>
    public static bool IsStatistics(OperationFacts operation) => operation.Uses.Any(use => use.Scopes.Any(Statistics.Contains));

    public static bool AreIn(OperationFacts operation) => operation.Uses.Any(use =>
        use.Scopes.Any(scope => !Impersonal.Contains(scope)) || use.Policies.Any(policy => !AboutTheCaller.Contains(policy)));
}
