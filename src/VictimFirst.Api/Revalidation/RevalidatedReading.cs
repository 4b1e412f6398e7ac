namespace VictimFirst.Api.Revalidation;

/// <summary>What the answer of an operation depends on besides its document, its variables and who asks.</summary>
internal enum RevalidatedReading
{
    /// <summary>Rows of people, or something that nobody has said is safe: its answers are not to be kept.</summary>
    Other,

    /// <summary>Reference data alone, which comes with the program.</summary>
    ReferenceData,

    /// <summary>Statistics, perhaps beside reference data.</summary>
    Statistics,
}
