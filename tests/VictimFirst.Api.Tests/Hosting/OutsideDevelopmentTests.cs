using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using VictimFirst.Api.Tests.Identity;

namespace VictimFirst.Api.Tests.Hosting;

/// <summary>The program as an administrator starts it.</summary>
public sealed class OutsideDevelopmentTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("victimfirst-production-");

    private readonly FileInfo checkpointKey = new(Path.GetTempFileName());
    private readonly Dictionary<string, string> environment;

    public OutsideDevelopmentTests()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(checkpointKey.FullName, key.ExportPkcs8PrivateKeyPem());
        environment = Settings(checkpointKey);
    }

    private static Dictionary<string, string> Settings(FileInfo checkpointKey) => new()
    {
        ["Audit__HmacSecret"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ["Audit__CheckpointKeyFile"] = checkpointKey.FullName,
        ["Perturbation__Secret"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ["Rows__Key"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Identity__Tenants__0"] = TestTokens.Tenant.ToString(),
        ["Identity__Audience"] = TestTokens.Audience.ToString(),
        ["Identity__Clients__0__Id"] = TestTokens.Client.ToString(),
        // Nobody listens there: the directory is out of reach, and no test asks the real one.
        ["HTTPS_PROXY"] = "http://127.0.0.1:9",
    };

    public void Dispose()
    {
        data.Delete(recursive: true);
        checkpointKey.Delete();
    }

    [Theory]
    [InlineData("Identity__Tenants__0", null, "Identity:Tenants:0 is not set; it takes a directory's tenant id, a GUID.")]
    [InlineData("Identity__Audience", null, "Identity:Audience is not set; it takes this API's own client id, a GUID.")]
    [InlineData("Identity__Clients__0__Id", null, "Identity:Clients:0:Id is not set; it takes the client id of an application that may ask, a GUID.")]
    [InlineData("Identity__Issuer", "Development", "Identity:Issuer is 'Development': the demonstration key lies in a file")]
    [InlineData("Audit__HmacSecret", null, "Audit:HmacSecret is not set; it takes 32 random bytes in base64")]
    [InlineData("Audit__HmacSecret", "dG9vIHNob3J0", "Audit:HmacSecret is '(not shown)'")]
    [InlineData("Rows__Key", null, "Rows:Key is not set; it takes 32 random bytes in base64")]
    [InlineData("Rows__Key", "dG9vIHNob3J0", "Rows:Key is '(not shown)'")]
    [InlineData("Perturbation__Secret", null, "Perturbation:Secret is not set; it takes 32 random bytes in base64")]
    [InlineData("Perturbation__Secret", "dG9vIHNob3J0", "Perturbation:Secret is '(not shown)'")]
    [InlineData("Audit__CheckpointKeyFile", "/nowhere.pem", "Audit:CheckpointKeyFile is '/nowhere.pem'; it takes the path of a PEM file")]
    [InlineData("Identity__Instance", "http://login.microsoftonline.com/", "metadata and signing keys are never read over HTTP.")]
    public async Task UnsafeSetting_StopsTheStart_BeforeAnythingElseBegins(string name, string? value, string problem)
    {
        if (value is null) environment.Remove(name);
        else environment[name] = value;

        var (exitCode, output, error) = await ApiProgram.RunAsync(data, environment, "serve", "--urls", "http://127.0.0.1:0");

        Assert.Equal(2, exitCode);
        Assert.Contains(problem, error, StringComparison.Ordinal);
        Assert.Empty(output);
        Assert.Empty(data.GetFileSystemInfos());
    }

    [Fact]
    public async Task SettingsFileThatIsNotJson_IsNamed()
    {
        await File.WriteAllTextAsync(Path.Combine(data.FullName, "appsettings.json"), "{");

        var (exitCode, _, error) = await ApiProgram.RunAsync(data, environment, "serve");

        Assert.Equal(2, exitCode);
        Assert.Contains("appsettings.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DemonstrationTokens_AreNotMade()
    {
        var (exitCode, output, error) = await ApiProgram.RunAsync(data, environment, "token", "--role", "commissioner");

        Assert.Equal(2, exitCode);
        Assert.Contains("Development only", error, StringComparison.Ordinal);
        Assert.Empty(output);
    }

    [Fact]
    public async Task HostWithSafeSettings_Starts_BelievesNobodyWhileItHasNoKeys_AndLogsJson()
    {
        var demonstration = await ApiProgram.LastLineAsync(data, "token", "--role", "commissioner");
        using var process = ApiProgram.Start(data, environment, "serve", "--urls", "http://127.0.0.1:0");
        try
        {
            var printed = new List<string>();
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                printed.Add(line);
                if (line.Contains("Ctrl+C", StringComparison.Ordinal)) break;
            }

            Assert.True(!process.HasExited, process.HasExited ? await process.StandardError.ReadToEndAsync() : "");
            var url = new Uri(printed.Single(line => line.Contains("answers at", StringComparison.Ordinal)).Split("answers at ")[1]);
            Assert.DoesNotContain(printed, line => line.Contains("run.sh token", StringComparison.Ordinal));

            using var client = new HttpClient();
            Assert.Equal("live", await client.GetStringAsync(new Uri(url, "/health/live")));
            using var ready = await client.GetAsync(new Uri(url, "/health/ready"));
            Assert.Equal(
                (HttpStatusCode.ServiceUnavailable, "no signing keys"), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, url, demonstration));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, url, new TestTokens().Token()));

            await ReadUntilAsync(process, "A bearer token was refused");
        }
        finally
        {
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Every line of the log on the way is one JSON object.</summary>
    private static async Task ReadUntilAsync(Process process, string text)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var record = JsonSerializer.Deserialize<JsonElement>(line);
            Assert.Equal(JsonValueKind.Object, record.ValueKind);
            if (record.GetProperty("message").GetString()!.Contains(text, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"The log ended without '{text}'.");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, Uri url, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
