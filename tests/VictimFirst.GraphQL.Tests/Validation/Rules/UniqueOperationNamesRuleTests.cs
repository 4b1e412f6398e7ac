namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    private static readonly RuleExpectation Rule = new("UniqueOperationNamesRule");

    [Fact]
    public void DifferentNames_AreFine() => Rule.Accepts(
        """
        query A { work { __typename } }
        query B { work { __typename } }
        """);

    [Fact]
    public void OperationAndFragmentOfOneName_AreFine() => Rule.Accepts(
        """
        query A { book(id: 1) { ...A } }
        fragment A on Book { id }
        """);

    [Fact]
    public void RepeatedName_IsReportedWithTheFirst() => Rule.Rejects(
        """
        query A { work { __typename } }
        query A { work { __typename } }
        """,
        "1:7 2:7 There can be only one operation named \"A\".");

    [Fact]
    public void RepeatedNameOfAnotherKind_IsReported() => Rule.Rejects(
        """
        query A { work { __typename } }
        mutation A { rate(id: 1, stars: 2) { id } }
        """,
        "1:7 2:10 There can be only one operation named \"A\".");
}
