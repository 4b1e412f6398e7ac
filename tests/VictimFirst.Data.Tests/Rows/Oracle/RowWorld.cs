namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>The rows of a database as objects in memory.</summary>
internal sealed class RowWorld(IEnumerable<object> rows)
{
    private readonly Dictionary<Type, List<object>> byType = rows.GroupBy(row => row.GetType()).ToDictionary(g => g.Key, g => g.ToList());

    public IReadOnlyList<object> Of(Type type) => byType.TryGetValue(type, out var known) ? known : [];

    public IEnumerable<T> Of<T>() => Of(typeof(T)).Cast<T>();

    public RowWorld Where(Func<object, bool> exists) => new(byType.Values.SelectMany(same => same).Where(exists));
}
