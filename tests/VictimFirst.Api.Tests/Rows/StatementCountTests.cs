using Xunit.Abstractions;

namespace VictimFirst.Api.Tests.Rows;

/// <summary>A document costs as many statements as it has field positions that read rows, whatever the number of rows.</summary>
public sealed class StatementCountTests(RowHost host, ITestOutputHelper output) : IClassFixture<RowHost>
{
    /// <summary>
    /// A list's selection, and how many positions have a statement of their own: the list's, which counts all in the same statement, and
    /// those of the selection.
    /// </summary>
    public static TheoryData<string, string, int> Lists => new()
    {
        { "cases", "totalCount nodes { reference openedAt occurrenceType { code label } localAuthority { code } }", 1 },
        { "cases", "totalCount", 1 },
        { "cases", "pageInfo { hasNextPage endCursor } edges { cursor node { id } }", 1 },
        { "cases", "nodes { person { givenName familyName impairments { code } } referral { receivedAt person { postcode } } }", 5 },
        { "cases", "nodes { caseworker { displayName } earlierCases { caseworker { displayName } } reReferralOf { reference } }", 5 },
        { "cases", "nodes { serviceLevels { duty dueAt light } timeline { kind on detail { label } } needsChange { change } }", 4 },
        {
            "cases",
            """
            nodes {
              hateMarker { flaggedOnVcop strands { code } } needsAssessments { totalScore } supportPlans { agreedAt }
              supportActions { caseworker { displayName } } specialistReferrals { provider } mentalHealthReferrals { referredOn }
              targetHardening { requestedAt } hardshipAwards { awardedOn } victimPersonalStatement { eligible } endOfCase { respondedOn }
              satisfactionSurveys { surveyedOn } complaints { receivedOn } restorativeJusticeCases { receivedOn }
            }
            """,
            16
        },
        { "referrals", "totalCount nodes { receivedAt person { givenName } case { reference person { familyName } } }", 4 },
        { "people", "totalCount nodes { cases { needsAssessments { totalScore } } referrals { receivedAt } impairments { code } }", 5 },
        { "needsAssessments", "nodes { totalScore case { reference person { givenName } } }", 3 },
        { "supportActions", "nodes { deliveredAt case { reference } caseworker { displayName } }", 3 },
        { "outcomes", "nodes { respondedOn case { reference referral { receivedAt } } }", 3 },
        { "restorativeJusticeCases", "nodes { receivedOn case { reference } }", 2 },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_HasAStatementAFieldPosition_WhateverTheNumberOfRows(string field, string selection, int positions)
    {
        foreach (var rows in new[] { 1, 20, 50 })
        {
            var statements = await StatementsOfAsync($"{{ {field}(first: {rows}) {{ {selection} }} }}");
            output.WriteLine($"{rows} rows: {statements.Count} statements");
            Assert.True(statements.Count <= positions, string.Join("\n\n", statements));

            // With fewer rows a position may have no parents, and then nothing to ask.
            if (rows == 50) Assert.Equal(positions, statements.Count);
        }
    }

    [Fact]
    public async Task TwoAliasesOfAList_AreTwoPositions()
    {
        const string Twice =
            "{ a: cases(first: 20) { nodes { person { givenName } } } b: cases(first: 20) { nodes { person { email } } } }";

        Assert.Equal(4, (await StatementsOfAsync(Twice)).Count);
    }

    [Fact]
    public async Task OneRow_HasOneStatement_AndOneForEachPositionBelow()
    {
        const string ByReference = "query($reference: ID!) { case(reference: $reference) { openedAt person { givenName } } }";
        const string ById = "query($id: ID!) { node(id: $id) { id ... on Case { person { givenName } } } }";
        var data = await host.AskAsync("{ cases(first: 1) { nodes { id reference } } }");
        var known = data.GetProperty("cases").GetProperty("nodes")[0];

        Assert.Equal(2, (await StatementsOfAsync(ByReference, new { reference = known.GetProperty("reference") })).Count);
        Assert.Equal(2, (await StatementsOfAsync(ById, new { id = known.GetProperty("id") })).Count);
        Assert.Single(await StatementsOfAsync(ByReference, new { reference = "never" }));
        Assert.Single(await StatementsOfAsync(ById, new { id = "never" }));
    }

    private async Task<IReadOnlyList<string>> StatementsOfAsync(string query, object? variables = null)
    {
        host.Statements.Take();
        await host.AskAsync(query, variables);
        return host.Statements.Take();
    }
}
