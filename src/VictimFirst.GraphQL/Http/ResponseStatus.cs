using Microsoft.AspNetCore.Http;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Http;

/// <summary>The status codes of a profile. GraphQL over HTTP, section "Status Codes".</summary>
internal sealed class ResponseStatus(StatusProfile profile)
{
    /// <summary>The draft's own: registered nowhere yet.</summary>
    private const int PartialSuccess = 294;

    private readonly bool isDraft = profile == StatusProfile.Draft2026;

    public int Of(GraphQLResponse response, ResponseMediaType form) => response.Outcome switch
    {
        ResponseOutcome.Executed => isDraft && response.Errors is not [] ? PartialSuccess : StatusCodes.Status200OK,
        ResponseOutcome.Unreadable or ResponseOutcome.Invalid when form.HidesRequestErrors && !isDraft => StatusCodes.Status200OK,
        ResponseOutcome.Unreadable => StatusCodes.Status400BadRequest,
        ResponseOutcome.Invalid => isDraft ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest,
        ResponseOutcome.Forbidden => StatusCodes.Status403Forbidden,
        ResponseOutcome.NotAQuery => StatusCodes.Status405MethodNotAllowed,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    public int Of(HttpRefusal refusal) =>
        refusal.Status == StatusCodes.Status422UnprocessableEntity && !isDraft ? StatusCodes.Status400BadRequest : refusal.Status;
}
