namespace VictimFirst.GraphQL.Tests.Reference.Model;

/// <summary>
/// A use of a type in generated text. The generators share nothing with the engine, so that they cannot share its faults.
/// </summary>
internal abstract record TypeReference
{
    public abstract string Name { get; }

    public bool IsNonNull => this is NonNullReference;
    public TypeReference Nullable => this is NonNullReference nonNull ? nonNull.Inner : this;
    public bool IsList => Nullable is ListReference;

    public sealed override string ToString() => this switch
    {
        ListReference list => $"[{list.Item}]",
        NonNullReference nonNull => $"{nonNull.Inner}!",
        _ => Name,
    };

    /// <summary>The same wrappers around another name.</summary>
    public TypeReference Renamed(string name) => this switch
    {
        ListReference list => new ListReference(list.Item.Renamed(name)),
        NonNullReference nonNull => new NonNullReference(nonNull.Inner.Renamed(name)),
        _ => new NamedReference(name),
    };
}

internal sealed record NamedReference(string TypeName) : TypeReference
{
    public override string Name => TypeName;
}

internal sealed record ListReference(TypeReference Item) : TypeReference
{
    public override string Name => Item.Name;
}

internal sealed record NonNullReference(TypeReference Inner) : TypeReference
{
    public override string Name => Inner.Name;
}
