using System.Collections.Immutable;

namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The caseworkers of a cube's cases by the small number that stands for each, which a refresh never changes.</summary>
internal sealed class Caseworkers
{
    /// <summary>Nobody.</summary>
    public const ushort None = ushort.MaxValue;

    private readonly Dictionary<long, ushort> numberById = [];

    private Caseworkers(ImmutableArray<long> ids)
    {
        Ids = ids;
        foreach (var id in ids) numberById.Add(id, checked((ushort)numberById.Count));
    }

    public static Caseworkers Nobody { get; } = new([]);

    /// <summary>At most 65,534.</summary>
    public ImmutableArray<long> Ids { get; }

    public ushort NumberOf(long id) => numberById.GetValueOrDefault(id, None);

    /// <summary>With those that are new put behind.</summary>
    public Caseworkers With(IEnumerable<long> ids)
    {
        var added = ids.Distinct().Where(id => !numberById.ContainsKey(id)).Order().ToList();
        if (added is []) return this;
        return Ids.Length + added.Count < None
            ? new Caseworkers([.. Ids, .. added])
            : throw new ArgumentException($"The cube tells {None - 1} caseworkers apart, no more.", nameof(ids));
    }
}
