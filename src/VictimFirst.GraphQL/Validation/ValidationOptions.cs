namespace VictimFirst.GraphQL.Validation;

public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>Whether texts may say "Did you mean": they give names of the schema away.</summary>
    public bool Suggestions { get; init; }

    /// <summary>Validation stops after this many errors, with one more that says so.</summary>
    public int MaxErrors { get; init; } = 5;
}
