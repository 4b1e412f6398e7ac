using System.Collections.Immutable;

namespace VictimFirst.Statistics.Questions;

/// <summary>Whether a rise of a figure is good for the people served.</summary>
public enum Polarity
{
    /// <summary>Neither: more work is not better or worse work.</summary>
    Neutral,
    HigherIsBetter,
    LowerIsBetter,
}

/// <summary>What a measure means, as a client's picker needs it.</summary>
public sealed record MeasureDefinition
{
    public required MeasureCode Code { get; init; }

    /// <summary>Such as DAYS_OF_SUPPORT.</summary>
    public string Name => EnumText.Of(Code);
    public required string Label { get; init; }

    /// <summary>The rule in plain words.</summary>
    public required string Definition { get; init; }

    /// <summary>What one is.</summary>
    public required string Unit { get; init; }

    /// <summary>What is counted or averaged over.</summary>
    public required string Base { get; init; }

    /// <summary>Rises when the rule changes.</summary>
    public required int Version { get; init; }
    public required string Source { get; init; }
    public required Polarity Polarity { get; init; }
    public required ImmutableArray<Subject> Subjects { get; init; }
    public required ImmutableArray<Aggregate> Aggregates { get; init; }
}
