namespace VictimFirst.Api.Identity;

/// <summary>A token is valid, and its caller gets nothing all the same.</summary>
/// <param name="reason">A constant for the log.</param>
/// <param name="advice">What the caller can mend in the request itself; null where only an administrator can.</param>
internal sealed class NoAccessException(string reason, string? advice = null) : Exception(reason)
{
    public string? Advice { get; } = advice;
}
