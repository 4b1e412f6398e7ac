using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Commands;
using VictimFirst.Api.Schema;

namespace VictimFirst.Api.Reconciling;

/// <summary>A running server, asked by a force's token.</summary>
internal sealed class ReconciliationServer : IDisposable
{
    private const int Attempts = 4;

    private static readonly string Document = KnownDocuments.Named("c01-reconcile-referrals")!.Text;

    private readonly HttpClient client;
    private readonly TimeProvider clock;

    /// <param name="url">The server's address, with or without <c>/graphql</c>.</param>
    public ReconciliationServer(Uri url, string token, TimeProvider clock)
    {
        this.clock = clock;
        var address = new UriBuilder(url);
        if (!address.Path.EndsWith("/graphql", StringComparison.Ordinal)) address.Path = $"{address.Path.TrimEnd('/')}/graphql";
        client = new HttpClient { BaseAddress = address.Uri, Timeout = TimeSpan.FromMinutes(1) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        client.DefaultRequestHeaders.Add("Purpose", "reconciliation");
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
    }

    /// <returns>The items of the answer, in the order of the lines.</returns>
    /// <exception cref="CommandException">The server refused or does not answer.</exception>
    public async Task<IReadOnlyList<JsonElement>> AskAsync(IReadOnlyList<ReferralListLine> lines, CancellationToken cancelled)
    {
        var items = lines.Select(line => new { reference = line.Read!.Value, recordedAt = line.RecordedAt });
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var response = await client.PostAsJsonAsync("", new { query = Document, variables = new { items } }, cancelled);
                if (!IsPassing(response.StatusCode) || attempt == Attempts) return await ReadAsync(response, lines.Count, cancelled);
            }
            catch (Exception fault) when (attempt < Attempts && IsNetwork(fault, cancelled))
            {
                // Tried again below.
            }
            catch (Exception fault) when (IsNetwork(fault, cancelled))
            {
                throw new CommandException($"{client.BaseAddress} does not answer: {fault.Message}", CommandLine.Failed);
            }

            await Task.Delay(TimeSpan.FromSeconds(1 << attempt), clock, cancelled);
        }
    }

    public void Dispose() => client.Dispose();

    private static bool IsPassing(HttpStatusCode status) => status
        is HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.BadGateway
        or HttpStatusCode.GatewayTimeout
        or HttpStatusCode.TooManyRequests;

    private static bool IsNetwork(Exception fault, CancellationToken cancelled) =>
        fault is HttpRequestException or TaskCanceledException && !cancelled.IsCancellationRequested;

    private async Task<IReadOnlyList<JsonElement>> ReadAsync(HttpResponseMessage response, int asked, CancellationToken cancelled)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized) throw Refused("does not accept the token; it may have expired");
        JsonElement answer;
        try
        {
            answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancelled);
        }
        catch (JsonException)
        {
            throw Refused($"answers {Number((int)response.StatusCode)}, and not as this API does; is the address right?");
        }

        if (answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
            throw Refused($"refuses: {errors[0].GetProperty("message").GetString()}");
        if (answer.ValueKind != JsonValueKind.Object
            || !answer.TryGetProperty("data", out var data)
            || !data.TryGetProperty("reconcileReferrals", out var reconciled)
            || reconciled.GetProperty("items").GetArrayLength() != asked)
        {
            throw Refused($"answers {Number((int)response.StatusCode)}, and not as this API does; is the address right?");
        }

        return [.. reconciled.GetProperty("items").EnumerateArray()];
    }

    private CommandException Refused(string why) => new($"{client.BaseAddress} {why}.", CommandLine.Failed);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
