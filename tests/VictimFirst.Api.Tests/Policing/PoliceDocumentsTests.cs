using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// The documents of the police tooling, each with its answer over the demonstration data in <c>Golden</c>, and refused to whom they are not
/// for. Run with <c>VICTIMFIRST_UPDATE_GOLDEN=1</c> to write the answers anew.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class PoliceDocumentsTests(ServedApi api)
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Roles =
        ["caseworker", "senior-caseworker", "head-of-service", "data-analyst", "commissioner", "partner", "police-vcop", "auditor"];

    public static TheoryData<string> Documents => [.. PoliceDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_AnswersItsRoles_AsItsGoldenFileSays(string name)
    {
        var document = PoliceDocuments.All[name];
        foreach (var role in document.Roles)
        {
            using var response = await PostAsync(name, role);
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());

            await AssertGoldenAsync(name, answer);
        }
    }

    internal static async Task AssertGoldenAsync(string name, JsonElement answer)
    {
        var text = JsonSerializer.Serialize(answer, Indented) + "\n";
        var file = Path.Combine(Folder(), $"{name}.json");
        if (Environment.GetEnvironmentVariable("VICTIMFIRST_UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(file, text);
        Assert.Equal(await File.ReadAllTextAsync(file), text);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_IsRefusedToEveryOtherRole(string name)
    {
        foreach (var role in Roles.Except(PoliceDocuments.All[name].Roles))
        {
            using var response = await PostAsync(name, role);
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

            Assert.False(answer.TryGetProperty("data", out _), role);
            Assert.True(
                response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest
                || answer.ToString().Contains("GRAPHQL_VALIDATION_FAILED", StringComparison.Ordinal),
                $"{role}: {answer}");
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string name, string role) => await api.PostAsync(
        Operations.Read(name), PoliceDocuments.All[name].Variables(api.Data), await api.TokenAsync(role), "reconciliation");

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
