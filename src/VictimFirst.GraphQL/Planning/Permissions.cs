using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Planning;

/// <summary>What a request's viewer may do, as far as the engine asks: the host derives it from its own idea of a viewer.</summary>
public sealed class Permissions
{
    /// <summary>Nobody: may read only what is <c>@public</c>.</summary>
    public static Permissions Anonymous { get; } = new();

    public bool IsAuthenticated { get; init; }

    /// <summary>Compared ordinally with the names in <c>@requiresScopes</c>.</summary>
    public ImmutableHashSet<string> Scopes { get; init; } = [];

    /// <summary>
    /// Whether what the viewer may not use is hidden: it answers like something that does not exist. Otherwise it is named and refused.
    /// </summary>
    public bool HidesForbidden { get; init; }

    /// <summary>
    /// Decides a name in <c>@policy</c>. Asked often, so it must be quick and must not read data. Refuses everything unless set.
    /// </summary>
    public Func<string, bool> HasPolicy { get; init; } = static _ => false;
}
