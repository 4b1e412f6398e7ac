namespace VictimFirst.Api.Identity.Tokens;

/// <summary>A bearer token is not valid. The reason goes to the log only: a caller is never told which check failed.</summary>
/// <param name="reason">A constant of this program: nothing of the token, so that the log holds no claim and no secret.</param>
internal sealed class TokenRejectedException(string reason) : Exception(reason);
