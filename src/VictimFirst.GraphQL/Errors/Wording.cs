namespace VictimFirst.GraphQL.Errors;

/// <summary>Lists and suggestions in error texts, worded as the reference implementation does.</summary>
internal static class Wording
{
    private const int MaxSuggestions = 5;

    /// <summary><c>a</c>; <c>a or b</c>; <c>a, b, or c</c>.</summary>
    public static string List(string conjunction, IReadOnlyList<string> items) => items.Count switch
    {
        1 => items[0],
        2 => $"{items[0]} {conjunction} {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))}, {conjunction} {items[^1]}",
    };

    /// <summary>A sentence with a blank before it, or nothing where there is nothing to suggest.</summary>
    public static string DidYouMean(IReadOnlyCollection<string> suggestions, string? what = null) => suggestions.Count == 0
        ? string.Empty
        : $" Did you mean {(what is null ? string.Empty : what + " ")}"
            + $"{List("or", [.. suggestions.Take(MaxSuggestions).Select(s => $"\"{s}\"")])}?";
}
