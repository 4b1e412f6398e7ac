namespace VictimFirst.Statistics.Tabulation.Masks;

/// <summary>The distinct masks of a plan; a mask's parts stand before it.</summary>
internal sealed class MaskList
{
    private readonly Dictionary<MaskNode, int> numbers = [];
    private readonly List<MaskNode> nodes = [];

    public MaskList()
    {
        Every = Number(new EveryRow());
        None = Number(new NoRow());
    }

    public int Every { get; }

    public int None { get; }

    public int Count => nodes.Count;

    public MaskNode this[int number] => nodes[number];

    public int Number(MaskNode node)
    {
        if (numbers.TryGetValue(node, out var number)) return number;
        number = nodes.Count;
        nodes.Add(node);
        numbers.Add(node, number);
        return number;
    }

    public int And(int first, int second)
    {
        if (first == second || second == Every) return first;
        if (first == Every) return second;
        if (first == None || second == None) return None;
        return Number(new AndMask(Math.Min(first, second), Math.Max(first, second)));
    }

    public int Or(int first, int second)
    {
        if (first == second || second == None) return first;
        if (first == None) return second;
        if (first == Every || second == Every) return Every;
        return Number(new OrMask(Math.Min(first, second), Math.Max(first, second)));
    }

    public int Not(int part) => part == Every ? None
        : part == None ? Every
        : nodes[part] is NotMask not ? not.Part
        : Number(new NotMask(part));
}
