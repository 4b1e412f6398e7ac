namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    private static readonly RuleExpectation Rule = new("UniqueInputFieldNamesRule");

    [Fact]
    public void DifferentNames_AreFine() => Rule.Accepts(
        """
        { books(where: {inPrint: true, title: "x", written: {born: 1}}) { id } }
        """);

    [Fact]
    public void RepeatedNames_AreReportedWithTheFirst() => Rule.Rejects(
        "{ books(where: {inPrint: true, inPrint: false, inPrint: true}) { id } }",
        "1:17 1:32 There can be only one input field named \"inPrint\".",
        "1:17 1:48 There can be only one input field named \"inPrint\".");

    [Fact]
    public void RepeatedNamesInside_AreReported() => Rule.Rejects(
        """
        query ($a: BookFilter = {inPrint: true, inPrint: true}) { search(any: [{a: {b: 1, b: 2}}]) { __typename } work
          @tag(name: {x: 1, x: 2}) { __typename } }
        """,
        "1:26 1:41 There can be only one input field named \"inPrint\".",
        "1:77 1:83 There can be only one input field named \"b\".",
        "2:15 2:21 There can be only one input field named \"x\".");
}
