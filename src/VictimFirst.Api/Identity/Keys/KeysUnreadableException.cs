namespace VictimFirst.Api.Identity.Keys;

/// <summary>An issuer's signing keys could not be read. The reason is for the log.</summary>
internal sealed class KeysUnreadableException(string reason, Exception? cause = null) : Exception(reason, cause);
