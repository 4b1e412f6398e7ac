using System.Collections.ObjectModel;

namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// What resolvers add to the response's top-level <c>extensions</c>. Safe to use from resolvers that run in parallel.
/// </summary>
public sealed class ResponseExtensions
{
    private readonly Lock gate = new();

    // Most responses have none, so they are made when the first is added.
    private SortedDictionary<string, object?>? members;
    private List<ResponseWarning>? warnings;

    /// <summary>Sets a member; a later value takes the place of an earlier one. <c>warnings</c> is taken by <see cref="Warn"/>.</summary>
    /// <param name="value">JSON-serialisable.</param>
    public void Set(string name, object? value)
    {
        if (name == "warnings")
            throw new ArgumentException("Warnings are added one by one.", nameof(name));
        lock (gate)
            (members ??= new(StringComparer.Ordinal))[name] = value;
    }

    /// <summary>Adds to <c>extensions.warnings</c>. The same warning twice is one.</summary>
    public void Warn(ResponseWarning warning)
    {
        lock (gate)
        {
            if (!(warnings ??= []).Contains(warning))
                warnings.Add(warning);
        }
    }

    internal IReadOnlyDictionary<string, object?> Members =>
        (IReadOnlyDictionary<string, object?>?)members ?? ReadOnlyDictionary<string, object?>.Empty;
    internal IReadOnlyList<ResponseWarning> Warnings => warnings ?? [];
    internal bool IsEmpty => members is null && warnings is null;
}

/// <summary>Something a client should know about data that it nevertheless gets.</summary>
/// <param name="Code">Machine-readable, in upper case with underscores.</param>
/// <param name="Path">Response names joined by dots, without list indices; null where the warning is about the whole response.</param>
public sealed record ResponseWarning(string Code, string Message, string? Path);
