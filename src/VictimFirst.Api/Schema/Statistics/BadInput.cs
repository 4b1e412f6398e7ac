using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>
/// Input that means nothing here: the text names the field, the value and what would be right; <c>extensions</c> says the same for
/// programs.
/// </summary>
internal static class BadInput
{
    public const string Code = "BAD_USER_INPUT";

    /// <summary>More allowed values than this are not listed: a beat's list has 82 of them, a caseworker's could have hundreds.</summary>
    private const int MostListed = 100;

    /// <param name="field">Such as <c>period.month</c>.</param>
    /// <param name="value">As it was given.</param>
    /// <param name="nearest">What may have been meant, the likeliest first.</param>
    /// <param name="allowed">Every right value; null where they are too many to name or a form says it.</param>
    public static GraphQLException Of(
        string field,
        string value,
        string message,
        IReadOnlyCollection<string>? nearest = null,
        IReadOnlyCollection<string>? allowed = null)
    {
        var extensions = ImmutableSortedDictionary.CreateBuilder<string, object?>(StringComparer.Ordinal);
        extensions.Add("field", field);
        extensions.Add("value", Shown(value));
        if (nearest is { Count: > 0 }) extensions.Add("nearest", nearest);
        if (allowed is not null)
        {
            extensions.Add("allowed", allowed.Take(MostListed).ToArray());
            if (allowed.Count > MostListed) extensions.Add("allowedCount", allowed.Count);
        }

        return new GraphQLException(new GraphQLError
        {
            Message = $"\"{field}\": {message}",
            Code = Code,
            Extensions = extensions.ToImmutable(),
        });
    }

    /// <summary>A client's text, cut so that an error stays readable.</summary>
    public static string Shown(string value) => value.Length > 60 ? value[..60] + "..." : value;
}
