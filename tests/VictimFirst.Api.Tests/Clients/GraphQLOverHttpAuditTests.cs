using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using Xunit.Abstractions;

namespace VictimFirst.Api.Tests.Clients;

/// <summary>The audit suite of GraphQL over HTTP, from npm's <c>graphql-http</c>.</summary>
[Collection(ServedApiGroup.Name)]
public sealed class GraphQLOverHttpAuditTests(ServedApi api, ITestOutputHelper output)
{
    /// <summary>In version 1.23.1: 13 MUST, 23 SHOULD, 25 MAY.</summary>
    private const int Audits = 61;

    [Fact]
    public async Task EveryAudit_Passes_WhateverItsRequirementLevel()
    {
        var audits = (await NodeScript.RunAsync("audits.mjs", api)).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        foreach (var audit in audits) output.WriteLine($"{Text(audit, "id")} {Text(audit, "status"),-6} {Text(audit, "name")}");

        Assert.Empty(audits.Where(audit => Text(audit, "status") != "ok").Select(audit => audit.ToString()));
        Assert.Equal(Audits, audits.Select(audit => Text(audit, "id")).Distinct().Count());
    }

    private static string Text(JsonElement audit, string member) => audit.GetProperty(member).GetString()!;
}
