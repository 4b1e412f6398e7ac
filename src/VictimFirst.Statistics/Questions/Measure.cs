namespace VictimFirst.Statistics.Questions;

/// <summary>What is counted or added up; <see cref="MeasureCatalogue"/> says what each means.</summary>
public enum MeasureCode
{
    /// <summary>The subject's own units, each once a cell.</summary>
    Units,

    /// <summary>Distinct people, each once a cell.</summary>
    People,
    SupportActions,
    DaysOfSupport,
    HoursToAllocation,
    HoursToFirstContact,
    HoursRecordedToReceived,
    NeedAtStart,
    NeedAtReview,
    NeedAtEnd,
    NeedChange,
    NeedLevel,
}

/// <summary>How a measure becomes one figure a cell.</summary>
public enum Aggregate
{
    Count,
    Sum,
    Mean,

    /// <summary>The middle value; midway between the two middle ones where their number is even.</summary>
    Median,
}

/// <summary>A measure and how it becomes one figure a cell.</summary>
public readonly record struct Measure(MeasureCode Code, Aggregate Aggregate)
{
    /// <summary>How many of the subject's units.</summary>
    public static Measure Units { get; } = new(MeasureCode.Units, Aggregate.Count);

    /// <summary>How many people the units are about.</summary>
    public static Measure People { get; } = new(MeasureCode.People, Aggregate.Count);

    /// <summary>How many support actions were given to the units.</summary>
    public static Measure SupportActions { get; } = new(MeasureCode.SupportActions, Aggregate.Count);

    public static Measure Sum(MeasureCode code) => new(code, Aggregate.Sum);

    public static Measure Mean(MeasureCode code) => new(code, Aggregate.Mean);

    public static Measure Median(MeasureCode code) => new(code, Aggregate.Median);
}
