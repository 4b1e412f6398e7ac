using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace VictimFirst.Api.Identity;

/// <summary>Reads the bearer token of a request (RFC 6750) and answers the lack of a valid one with one text, whatever was wrong.</summary>
internal sealed class BearerHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenValidator validator)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "Bearer";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var headers = Request.Headers.Authorization;
        if (headers.Count == 0) return Task.FromResult(AuthenticateResult.NoResult());
        try
        {
            if (headers.Count > 1) throw new TokenRejectedException("more than one Authorization header");
            var header = headers[0]!;
            if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) throw new TokenRejectedException("scheme is not Bearer");
            var viewer = validator.Validate(header["Bearer ".Length..]);
            Context.Features.Set(viewer);
            var principal = new ClaimsPrincipal(new ClaimsIdentity(Name));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(principal, Name)));
        }
        catch (TokenRejectedException rejected)
        {
            // The reasons are constants of this program; nothing of the token itself is logged.
            Logger.LogWarning("A bearer token was refused: {Reason}", rejected.Message);
            return Task.FromResult(AuthenticateResult.Fail("invalid token"));
        }
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = Request.Headers.Authorization.Count == 0 ? "Bearer" : "Bearer error=\"invalid_token\"";
        await Response.WriteAsJsonAsync(
            new { errors = new[] { new { message = "A valid bearer token is required.", extensions = new { code = "UNAUTHENTICATED" } } } });
    }
}
