namespace VictimFirst.Api.Identity;

/// <summary>
/// What the directory calls a person at the time of the token. It goes into the audit log and nowhere else: it decides nothing, and a log
/// record or message that it is put into does not show it.
/// </summary>
internal sealed record CallerName
{
    /// <summary>In UTF-16 code units; what is longer is cut. The directory's own limit for a display name.</summary>
    private const int Longest = 256;

    public CallerName(string text)
    {
        // Not in the middle of a surrogate pair: half of one has no UTF-8 form.
        var most = text.Length > Longest && char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        Text = text.Length <= most ? text : text[..most];
    }

    public string Text { get; }

    public override string ToString() => "(not shown)";
}
