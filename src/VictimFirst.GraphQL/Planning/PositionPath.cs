namespace VictimFirst.GraphQL.Planning;

/// <summary>Response names from the root, each path being one object, so that equal paths are the same.</summary>
internal sealed class PositionPath
{
    private Dictionary<string, PositionPath>? below;
    private readonly string text;

    private PositionPath(string text, int depth)
    {
        this.text = text;
        Depth = depth;
    }

    public static PositionPath NewRoot() => new("", 0);

    public int Depth { get; }

    public PositionPath Below(string responseName)
    {
        below ??= new(StringComparer.Ordinal);
        if (!below.TryGetValue(responseName, out var path))
            below.Add(responseName, path = new PositionPath(Depth == 0 ? responseName : $"{text}.{responseName}", Depth + 1));
        return path;
    }

    public override string ToString() => text;
}
