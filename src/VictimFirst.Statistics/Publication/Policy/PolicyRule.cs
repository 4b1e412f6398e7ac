using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Publication.Policy;

/// <summary>The rules of an audience's policy that a question can break by its shape.</summary>
public enum PolicyRule
{
    /// <summary>These units are not counted for the audience, or not in this cohort.</summary>
    Unit,
    Measure,

    /// <summary>A filter other than one published category for each dimension.</summary>
    Filter,

    /// <summary>A period that is not of the calendar periods that are answered.</summary>
    Period,
    Dimension,

    /// <summary>Too many dimensions, the period and the place among them.</summary>
    DimensionCount,

    /// <summary>Too many sensitive dimensions, or one beside a place.</summary>
    SensitiveDimension,

    /// <summary>Too many cells.</summary>
    TableSize,
}

/// <summary>The audience's policy does not answer questions of this shape.</summary>
public sealed record PolicyRefusal : QuestionRefusal
{
    internal PolicyRefusal(PolicyRule rule, string message) => (Rule, Message) = (rule, message);

    public PolicyRule Rule { get; }

    public string RuleName => EnumText.Of(Rule);

    public override string Message { get; }
}
