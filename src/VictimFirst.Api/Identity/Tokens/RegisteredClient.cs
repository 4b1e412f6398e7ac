namespace VictimFirst.Api.Identity.Tokens;

/// <summary>
/// An application that may ask. Applications have no attributes in the directory, so what one speaks for stands in its registration here.
/// </summary>
internal sealed record RegisteredClient
{
    public string? District { get; init; }
    public string? Force { get; init; }
    public string? Unit { get; init; }
    public Purpose? Purpose { get; init; }
}
