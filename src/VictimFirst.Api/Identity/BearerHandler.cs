using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Identity;

/// <summary>
/// Reads the bearer token of a request (RFC 6750) and sets its <see cref="Viewer"/>. The lack of a valid token is answered with one text,
/// whatever was wrong; the reason, a constant, goes to the log.
/// </summary>
internal sealed class BearerHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenValidator validator)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "Bearer";

    private const string Prefix = "Bearer ";

    private NoAccessException? noAccess;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var headers = Request.Headers.Authorization;
        if (headers.Count == 0) return AuthenticateResult.NoResult();
        try
        {
            if (headers.Count > 1) throw new TokenRejectedException("more than one Authorization header");
            var header = headers[0]!;
            if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) throw new TokenRejectedException("scheme is not Bearer");
            var token = await validator.ValidateAsync(header[Prefix.Length..], Context.RequestAborted);
            SetViewer(token);
            return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(Name)), Name));
        }
        catch (TokenRejectedException rejected)
        {
            Logger.LogWarning("A bearer token was refused: {Reason}", rejected.Message);
            return AuthenticateResult.Fail("invalid token");
        }
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => RefuseAsync(
        StatusCodes.Status401Unauthorized,
        // RFC 6750 section 3.1: a request without a token learns of no error.
        Request.Headers.Authorization.Count == 0 ? "Bearer" : "Bearer error=\"invalid_token\"",
        "A valid bearer token is required.",
        "UNAUTHENTICATED");

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => noAccess?.Advice is { } advice
        ? RefuseAsync(StatusCodes.Status400BadRequest, null, advice, "BAD_USER_INPUT")
        : RefuseAsync(
            StatusCodes.Status403Forbidden, "Bearer error=\"insufficient_scope\"", "The token gives no access to this API.", "FORBIDDEN");

    private void SetViewer(VerifiedToken token)
    {
        try
        {
            var purpose = Request.Headers["Purpose"];
            Context.Features.Set(Viewer.Of(token, purpose.Count == 0 ? null : purpose.ToString()));
        }
        catch (NoAccessException none)
        {
            Logger.LogWarning("A valid token got no access: {Reason}", none.Message);
            noAccess = none;
        }
    }

    private Task RefuseAsync(int status, string? challenge, string message, string code)
    {
        Response.StatusCode = status;
        Response.Headers[HeaderNames.WWWAuthenticate] = challenge;
        return Response.WriteAsJsonAsync(new { errors = new[] { new { message, extensions = new { code } } } });
    }
}
