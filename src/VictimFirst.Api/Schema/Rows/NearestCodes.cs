using VictimFirst.Api.Schema.Statistics;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>Refuses a code that a list does not have, with those that may have been meant.</summary>
internal static class NearestCodes
{
    private const int Most = 3;

    /// <param name="what">What it is not, such as "code of occurrence-type".</param>
    public static GraphQLException Refusal(string path, string given, string what, IEnumerable<(string Code, string Label)> known)
    {
        var all = known.ToList();
        var wanted = Plain(given);
        var nearest = wanted.Length is 0 or > 60 ? [] : all
            .Select(code => (code.Code, code.Label, Distance: Math.Min(
                EditDistance.Between(wanted, Plain(code.Code)), EditDistance.Between(wanted, Plain(code.Label)))))
            .Where(code => code.Distance <= Math.Max(2, wanted.Length / 3))
            .OrderBy(code => code.Distance)
            .Take(Most)
            .ToList();
        var meant = nearest is [var first, ..] ? $" Did you mean \"{first.Code}\" ({first.Label})?" : "";
        return BadInput.Of(
            path,
            given,
            $"\"{BadInput.Shown(given)}\" is no {what}.{meant}",
            [.. nearest.Select(code => code.Code)],
            [.. all.Select(code => code.Code)]);
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
