namespace VictimFirst.Statistics.Questions;

/// <summary>What a category tells about a person, from the least to the most protected.</summary>
public enum Sensitivity
{
    /// <summary>About the service or the offence group in general.</summary>
    Ordinary,

    /// <summary>About the person or the offence: personal data of a victim.</summary>
    Personal,

    /// <summary>Health, ethnicity, religion, sexual orientation and what they were hated for: special category data.</summary>
    SpecialCategory,

    /// <summary>About the service's own staff: not for anybody outside.</summary>
    Internal,
}
