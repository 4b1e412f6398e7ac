namespace VictimFirst.Api.Audit;

/// <summary>A feature of the request whose entry is made or was tried: nobody makes a second one.</summary>
internal sealed class EntryMade
{
    public static EntryMade Once { get; } = new();
}
