using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.GraphQL.Errors;
using VictimFirst.Data.Budgets;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>What a client is told of a question that has no answer.</summary>
internal static class Refusals
{
    public static GraphQLException Of(QuestionRefusal refusal) => refusal switch
    {
        QuestionTooFine fine => TooFine(fine.Cells, fine.Limit),
        PolicyRefusal policy => NotAnswered(policy),
        UnknownCategory unknown => BadInput.Of("where", unknown.Code, unknown.Message, allowed: unknown.Codes),
        _ => new GraphQLException(refusal.Message, BadInput.Code),
    };

    /// <summary>The day's protected cells of a client do not reach for the answer.</summary>
    public static GraphQLException OverBudget(long cells, int limit, CellCharge charge) => OverBudget(
        cells, limit, charge, ServiceCalendar.LocalDate(charge.RenewsAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static GraphQLException OverBudget(long cells, int limit, CellCharge charge, string renewsOn) => new(new GraphQLError
    {
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"The answer has {cells:N0} protected cells, and {charge.Left:N0} of {limit:N0} are left today. "
            + $"All are there again on {renewsOn}."),
        Code = "BUDGET_EXCEEDED",
        Extensions = ImmutableSortedDictionary<string, object?>.Empty
            .Add("cells", cells)
            .Add("left", charge.Left)
            .Add("limit", limit)
            .Add("renewsOn", renewsOn),
    });

    /// <summary>The whole question counts as one area that does not pass, as in a table of one place.</summary>
    private static GraphQLException NotAnswered(PolicyRefusal refusal) => new(new GraphQLError
    {
        Message = refusal.Message,
        Code = "DISCLOSURE_REFUSED",
        Extensions = ImmutableSortedDictionary<string, object?>.Empty
            .Add("rule", refusal.RuleName)
            .Add("rules", new Dictionary<string, object?> { ["evaluated"] = 1, ["passed"] = 0, ["blocked"] = 1 }),
    });

    public static GraphQLException TooFine(long cells, int limit) => new(new GraphQLError
    {
        Message = FormattableString.Invariant(
            $"The answer would have {cells:N0} cells or more; {limit:N0} is the limit. Ask for fewer breakdowns at once."),
        Code = "QUERY_TOO_FINE",
        Extensions = ImmutableSortedDictionary<string, object?>.Empty.Add("cells", cells).Add("limit", limit),
    });
}
