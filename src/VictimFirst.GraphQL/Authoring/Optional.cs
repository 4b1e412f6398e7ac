namespace VictimFirst.GraphQL.Authoring;

/// <summary>
/// The type of an argument record's parameter where "not given" and "given as null" mean different things (section 3.10).
/// </summary>
public readonly struct Optional<T>
{
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    public bool HasValue { get; }

    /// <summary>Default where nothing was given.</summary>
    public T? Value { get; }
}
