namespace VictimFirst.Statistics.Questions;

/// <summary>Which units belong to a period.</summary>
public enum Cohort
{
    /// <summary>Received within the period.</summary>
    Referred,

    /// <summary>Opened within the period.</summary>
    Opened,

    /// <summary>Closed within the period.</summary>
    Closed,

    /// <summary>With the service on at least one day of the period: opened by its last day and not closed before its first.</summary>
    Supported,
}
