namespace VictimFirst.Api.Identity;

/// <summary>A bearer token is not valid. The reason goes to the log only: a caller is never told which check failed.</summary>
internal sealed class TokenRejectedException(string reason) : Exception(reason);
