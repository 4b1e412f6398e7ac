using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace VictimFirst.Api.Tests.Hosting;

/// <summary>
/// The program as a person starts it, in a process of its own with an empty data folder, loaded with the demonstration data.
/// </summary>
public sealed partial class ServedApi : IAsyncLifetime
{
    /// <summary>
    /// Every data folder makes itself a secret, and protected figures follow from it: with this one they have golden answers.
    /// </summary>
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Perturbation__Secret"] = Convert.ToBase64String("no secret: all test runs share it"u8),
    };

    private Process? process;

    public DirectoryInfo Data { get; } = Directory.CreateTempSubdirectory("victimfirst-api-");

    public Uri Url { get; private set; } = null!;

    public HttpClient Client { get; } = new();

    public Task InitializeAsync() => StartAsync();

    public async Task StartAsync()
    {
        process = ApiProgram.Start(Data, Settings, "serve", "--urls", "http://127.0.0.1:0");
        var printed = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            printed.Add(line);
            if (Address().Match(line) is { Success: true } found)
            {
                Url = new Uri(found.Groups["url"].Value);
                return;
            }
        }

        Assert.Fail($"The program ended before it served: {string.Join('\n', printed)}\n{await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Ends the process without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a container's stop sends it: the program stops its database too.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public async Task<int> ExitCodeAsync()
    {
        await process!.WaitForExitAsync();
        return process.ExitCode;
    }

    public Task<string> TokenAsync(string role) => ApiProgram.LastLineAsync(Data, "token", "--role", role);

    public async Task<HttpResponseMessage> PostAsync(string query, object? variables = null, string? token = null, string? purpose = null)
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Post, new Uri(Url, "/graphql")) { Content = JsonContent.Create(new { query, variables }) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (purpose is not null) request.Headers.Add("Purpose", purpose);
        return await Client.SendAsync(request);
    }

    /// <summary>The response of a role's own token, whatever its status.</summary>
    public async Task<JsonElement> AskAsync(string role, string query, object? variables = null)
    {
        using var response = await PostAsync(query, variables, await TokenAsync(role));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (process is { HasExited: false })
        {
            await TerminateAsync();
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        Data.Delete(recursive: true);
    }

    [GeneratedRegex(@"answers at (?<url>http://\S+)/graphql")]
    private static partial Regex Address();
}

[CollectionDefinition(Name)]
public sealed class ServedApiGroup : ICollectionFixture<ServedApi>
{
    public const string Name = "served API";
}
