using System.Text.Json;
using System.Text.Json.Nodes;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>Finds where two answers to a case differ.</summary>
internal static class Comparison
{
    /// <returns>In words; null where the answers agree.</returns>
    public static string? Difference(Case question, Answer engine, Answer reference)
    {
        foreach (var known in KnownDifferences.All)
            (engine, reference) = known.Even(engine, reference);
        if (engine.IsRefusal != reference.IsRefusal)
            return $"verdict: engine {Errors(engine)}\nreference {Errors(reference)}";

        // Which of the independent problems of a schema comes first, the specification does not say.
        var isSchema = question.Mode == "schema";
        if (Errors(engine, isSchema) != Errors(reference, isSchema))
            return $"errors: engine {Errors(engine, isSchema)}\nreference {Errors(reference, isSchema)}";
        if (engine.Text != reference.Text)
            return TextDifference(engine.Text ?? string.Empty, reference.Text ?? string.Empty);
        var (ours, theirs) = (engine.Data, reference.Data);
        if (isSchema)
            (ours, theirs) = (Introspection.InOrder(ours), Introspection.InOrder(theirs));
        return DataDifference(ours, theirs, "data");
    }

    private static string TextDifference(string engine, string reference)
    {
        var (ours, theirs) = (engine.Split('\n'), reference.Split('\n'));
        var line = ours.Zip(theirs).TakeWhile(p => p.First == p.Second).Count();
        return $"text, line {line + 1}: engine {At(ours)}\nreference {At(theirs)}";

        string At(string[] lines) => line < lines.Length ? $"|{lines[line]}|" : "ends";
    }

    private static string Errors(Answer answer, bool inOrder = false)
    {
        var errors = answer.Errors.Select(e => "\n  " + e);
        return string.Concat(inOrder ? errors.Order(StringComparer.Ordinal) : errors);
    }

    /// <summary>The first place that differs. The order of members counts (section 7.2.2), numbers are compared by value.</summary>
    private static string? DataDifference(JsonNode? a, JsonNode? b, string path)
    {
        switch (a, b)
        {
            case (JsonObject x, JsonObject y) when x.Select(m => m.Key).SequenceEqual(y.Select(m => m.Key)):
                return x.Select(m => DataDifference(m.Value, y[m.Key], $"{path}.{m.Key}")).FirstOrDefault(d => d is not null);
            case (JsonArray x, JsonArray y) when x.Count == y.Count:
                return x.Select((item, i) => DataDifference(item, y[i], $"{path}[{i}]")).FirstOrDefault(d => d is not null);
            case (JsonValue x, JsonValue y) when x.GetValueKind() == JsonValueKind.Number && y.GetValueKind() == JsonValueKind.Number:
                if (x.GetValue<double>().Equals(y.GetValue<double>()))
                    return null;
                break;
            case var _ when JsonNode.DeepEquals(a, b):
                return null;
        }

        return $"{path}: engine {a?.ToJsonString() ?? "null"}\nreference {b?.ToJsonString() ?? "null"}";
    }
}
