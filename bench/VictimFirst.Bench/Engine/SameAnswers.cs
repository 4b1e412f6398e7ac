using System.Net.Http.Json;
using System.Text.Json;

namespace VictimFirst.Bench.Engine;

/// <summary>Refuses to compare servers that do not answer the same.</summary>
internal static class SameAnswers
{
    public static async Task CheckAsync(IReadOnlyList<ServerProcess> servers)
    {
        using var client = new HttpClient();
        foreach (var request in EngineCase.All)
        {
            JsonElement? first = null;
            foreach (var server in servers)
            {
                // Asked twice: the second answer can come from a compiled query.
                await AnswerAsync(client, server, request);
                var answer = await AnswerAsync(client, server, request);
                first ??= answer;
                if (!JsonElement.DeepEquals(first.Value, answer))
                    throw new InvalidOperationException($"{server.Name} answers {request.Name} otherwise than {servers[0].Name}: {answer}");
            }
        }
    }

    private static async Task<JsonElement> AnswerAsync(HttpClient client, ServerProcess server, EngineCase request)
    {
        using var response = await client.PostAsJsonAsync(server.Url, request.Body);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return response.IsSuccessStatusCode && !answer.TryGetProperty("errors", out _)
            ? answer
            : throw new InvalidOperationException($"{server.Name} does not answer {request.Name}: {answer}");
    }
}
