namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// A place inside an input value: field names (<see cref="string"/>) and list indices (<see cref="int"/>), innermost first.
/// </summary>
internal sealed record InputPath(InputPath? Parent, object Key)
{
    /// <summary><c> at .author.names[2]</c> with a blank before it; nothing for the value itself.</summary>
    public static string Describe(InputPath? path)
    {
        if (path is null) return string.Empty;
        var keys = new Stack<object>();
        for (var part = path; part is not null; part = part.Parent) keys.Push(part.Key);
        return " at " + string.Concat(keys.Select(key => key is int ? $"[{key}]" : $".{key}"));
    }
}
