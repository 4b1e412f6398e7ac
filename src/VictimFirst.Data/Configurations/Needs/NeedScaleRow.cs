namespace VictimFirst.Data.Configurations.Needs;

/// <summary>A version of the scale that needs are measured on.</summary>
internal sealed class NeedScaleRow
{
    public required short Version { get; init; }
}
