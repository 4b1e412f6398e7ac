using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.GraphQL.TypeSystem;
using Xunit.Abstractions;
using TypeSystemSchema = VictimFirst.GraphQL.TypeSystem.Schema;

namespace VictimFirst.Api.Tests.Access;

/// <summary>
/// Who may use what, asked over HTTP with each role's own token, against <c>expectations.csv</c>: a line for every coordinate, a letter for
/// every role. A for allowed; D for denied, the whole operation; H for hidden, as if it did not exist. The host is its own, since mutations
/// are asked for as well: whoever may publish an edition publishes one.
/// </summary>
public sealed class AccessMatrixTests(ServedApi api, ITestOutputHelper output) : IClassFixture<ServedApi>
{
    private static readonly string[] Roles =
        ["caseworker", "senior-caseworker", "head-of-service", "data-analyst", "commissioner", "partner", "police-vcop", "auditor"];

    [Fact]
    public async Task EveryRole_AndEveryCoordinate_IsAsTheFileOfExpectationsSays()
    {
        var questions = AccessQuestions.Of(await SchemaAsync());
        var tokens = await Task.WhenAll(Roles.Select(api.TokenAsync));
        var lines = new List<string> { $"coordinate,{string.Join(',', Roles)}" };
        foreach (var question in questions.OrderBy(q => q.Coordinate, StringComparer.Ordinal))
        {
            var outcomes = await Task.WhenAll(tokens.Select(token => OutcomeAsync(question, token)));
            lines.Add($"{question.Coordinate},{string.Join(',', outcomes)}");
        }

        output.WriteLine(
            $"{questions.Count * Roles.Length} pairs of a role and a coordinate ({Roles.Length} roles, {questions.Count} coordinates)");
        Expectations.UpdateIfAsked(lines);
        Assert.Empty(lines.Except(Expectations.Lines));
        Assert.Empty(Expectations.Lines.Except(lines));
    }

    [Fact]
    public async Task EveryCoordinateOfTheSchema_IsAsked()
    {
        var schema = await SchemaAsync();
        var asked = AccessQuestions.Of(schema).Select(q => q.Coordinate).ToHashSet();
        var all = schema.Types.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(type => type switch
        {
            ObjectType fields => fields.Fields.SelectMany(f => f.Arguments.Select(a => $"{f.Coordinate}({a.Name}:)").Prepend(f.Coordinate)),
            InputObjectType input => input.Fields.Select(f => $"{input.Name}.{f.Name}"),
            _ => [],
        });

        Assert.Empty(all.Except(asked));
    }

    private async Task<TypeSystemSchema> SchemaAsync()
    {
        var (_, sdl, _) = await ApiProgram.RunAsync(api.Data, "schema");
        return SchemaBuilder.Build(sdl);
    }

    private async Task<string> OutcomeAsync(AccessQuestion question, string token)
    {
        using var response = await api.PostAsync(question.Document, token: token, purpose: "audit");
        var codes = (await response.Content.ReadFromJsonAsync<JsonElement>()).TryGetProperty("errors", out var errors)
            ? errors.EnumerateArray().Select(e => e.GetProperty("extensions").GetProperty("code").GetString()!).ToHashSet()
            : [];
        return (response.StatusCode, codes) switch
        {
            (HttpStatusCode.Forbidden, _) when codes.SetEquals(["FORBIDDEN"]) => "D",

            // The older media type, which a client without an Accept header is answered in, says 200 to it.
            (HttpStatusCode.OK, _) when codes.SetEquals(["GRAPHQL_VALIDATION_FAILED"]) => "H",
            (HttpStatusCode.OK, _) when !codes.Overlaps(["FORBIDDEN", "GRAPHQL_VALIDATION_FAILED"]) => "A",
            _ => throw new InvalidOperationException($"{question}: {(int)response.StatusCode} {string.Join(' ', codes)}"),
        };
    }
}
