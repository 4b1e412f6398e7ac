using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>What a client is told of a question that has no answer.</summary>
internal static class Refusals
{
    public static GraphQLException Of(QuestionRefusal refusal) => refusal switch
    {
        QuestionTooFine fine => TooFine(fine.Cells, fine.Limit),
        UnknownCategory unknown => BadInput.Of("where", unknown.Code, unknown.Message, allowed: unknown.Codes),
        _ => new GraphQLException(refusal.Message, BadInput.Code),
    };

    public static GraphQLException TooFine(long cells, int limit) => new(new GraphQLError
    {
        Message = FormattableString.Invariant(
            $"The answer would have {cells:N0} cells or more; {limit:N0} is the limit. Ask for fewer breakdowns at once."),
        Code = "QUERY_TOO_FINE",
        Extensions = ImmutableSortedDictionary<string, object?>.Empty.Add("cells", cells).Add("limit", limit),
    });
}
