using System.Text.Json;

namespace VictimFirst.Bench.Attack;

/// <summary>What an attacker reads out of an answer.</summary>
internal static class Published
{
    /// <summary>A count for each of <see cref="AttackWorld.Secrets"/> under a root field's breakdown; null where it is withheld.</summary>
    public static int?[] BySecret(JsonElement answer, string root)
    {
        var counts = new int?[AttackWorld.Secrets.Length];
        foreach (var node in Root(answer, root).GetProperty("by").EnumerateArray())
        {
            var secret = Array.IndexOf(AttackWorld.Secrets, node.GetProperty("category").GetProperty("code").GetString());
            if (secret >= 0) counts[secret] = Number(node.GetProperty("count"));
        }

        return counts;
    }

    public static int? Number(JsonElement count) =>
        count.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : null;

    public static JsonElement Root(JsonElement answer, string root) =>
        answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
        && data.GetProperty(root) is { ValueKind: JsonValueKind.Object } node
            ? node
            : throw new InvalidOperationException($"No answer: {answer}");

    /// <summary>
    /// The likeliest secret of somebody who is in the second table and not in the first: of independent noise of a known variance, the
    /// likelihood that a cell has gained one rather than none.
    /// </summary>
    /// <param name="variance">Of one cell's noise.</param>
    public static int LikeliestOfSliver(double[] prior, double?[] gained, double variance)
    {
        var (best, likeliest) = (double.NegativeInfinity, 0);
        for (var secret = 0; secret < prior.Length; secret++)
        {
            var evidence = gained[secret] is { } difference ? (difference - 0.5) / (2 * variance) : 0;
            if (Math.Log(prior[secret]) + evidence is var score && score > best) (best, likeliest) = (score, secret);
        }

        return likeliest;
    }

    public static double?[] Gained(int?[] before, int?[] after) =>
        [.. before.Zip(after, (b, a) => a is { } more && b is { } less ? more - less : (double?)null)];
}
