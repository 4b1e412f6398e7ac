using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Rows;

/// <summary>
/// The documents of the caseworkers' interface, each with its answer over the demonstration data in <c>Golden</c>. Run with
/// <c>VICTIMFIRST_UPDATE_GOLDEN=1</c> to write the answers anew. Whom the answers name, the demonstration data invents.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class CaseworkerDocumentsTests(ServedApi api)
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each document with a case of staff-1 that has what it asks about.</summary>
    public static TheoryData<string, string?> Documents => new()
    {
        { "b01-my-list", null },
        { "b02-safe-contact", "VF-ZWK40HT" },
        { "b03-case", "VF-ZZXPM02" },
        { "b04-needs", "VF-ZWK40HT" },
        { "b05-support-plan", "VF-ZWK40HT" },
        { "b06-onward-help", "VF-TT7Q15Y" },
        { "b07-victim-personal-statement", "VF-ZWK40HT" },
        { "b08-hate", "VF-4GK9XCJ" },
        { "b09-restorative-justice", "VF-KD28V69" },
        { "b10-safety-and-hardship", "VF-FR9928Z" },
        { "b11-closing", "VF-ZWK40HT" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_AnswersTheCaseworker_AsItsGoldenFileSays(string name, string? reference) =>
        await AnswersAsync(name, reference, "caseworker");

    [Fact]
    public async Task Supervision_AnswersSeniorStaff_AsItsGoldenFileSays() =>
        await AnswersAsync("b12-supervision", null, "senior-caseworker");

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_OfAnotherRole_IsRefused(string name, string? reference)
    {
        foreach (var (role, code) in new[]
        {
            ("commissioner", "FORBIDDEN"),
            ("partner", "GRAPHQL_VALIDATION_FAILED"),
            ("police-vcop", "GRAPHQL_VALIDATION_FAILED"),
            ("auditor", "GRAPHQL_VALIDATION_FAILED"),
        })
        {
            using var response = await api.PostAsync(Operations.Read(name), Variables(reference), await api.TokenAsync(role), "support");
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

            Assert.False(answer.TryGetProperty("data", out _), role);
            Assert.All(
                answer.GetProperty("errors").EnumerateArray(),
                e => Assert.Equal(code, e.GetProperty("extensions").GetProperty("code").GetString()));
        }
    }

    [Theory]
    [InlineData("b01-my-list", null)]
    [InlineData("b02-safe-contact", "VF-ZWK40HT")]
    [InlineData("b03-case", "VF-ZZXPM02")]
    [InlineData("b05-support-plan", "VF-ZWK40HT")]
    public async Task DataAnalyst_AsksForNamesOrFreeText_IsRefused(string name, string? reference)
    {
        using var response = await api.PostAsync(
            Operations.Read(name), Variables(reference), await api.TokenAsync("data-analyst"), "data-quality");

        Assert.Contains("FORBIDDEN", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_WithoutAPurpose_IsRefused()
    {
        using var response = await api.PostAsync(
            Operations.Read("b02-safe-contact"), Variables("VF-ZWK40HT"), await api.TokenAsync("caseworker"));

        Assert.Contains("PURPOSE_REQUIRED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task AnswersAsync(string name, string? reference, string role)
    {
        using var response = await api.PostAsync(Operations.Read(name), Variables(reference), await api.TokenAsync(role), "support");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = JsonSerializer.Serialize(answer, Indented) + "\n";
        var file = Path.Combine(Folder(), $"{name}.json");
        if (Environment.GetEnvironmentVariable("VICTIMFIRST_UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(file, text);
        Assert.Equal(await File.ReadAllTextAsync(file), text);
    }

    private static object? Variables(string? reference) => reference is null ? null : new { reference };

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
