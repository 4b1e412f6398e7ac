namespace VictimFirst.Domain.People;

/// <summary>A victim or witness. Two referrals of the same person are two rows elsewhere and one here.</summary>
public sealed class Person
{
    public required long Id { get; init; }
    /// <summary>At most 100 characters.</summary>
    public required string GivenName { get; init; }
    /// <summary>At most 100 characters.</summary>
    public required string FamilyName { get; init; }
    public required DateOnly? DateOfBirth { get; init; }
    /// <summary>Code of <c>gender</c>.</summary>
    public required string Gender { get; init; }
    /// <summary>Code of <c>ethnicity</c>.</summary>
    public required string Ethnicity { get; init; }
    /// <summary>Code of <c>disability</c>.</summary>
    public required string Disability { get; init; }
    /// <summary>Code of <c>religion</c>.</summary>
    public required string Religion { get; init; }
    /// <summary>Code of <c>sexual-orientation</c>.</summary>
    public required string SexualOrientation { get; init; }
    /// <summary>Code of <c>communication-need</c>.</summary>
    public required string CommunicationNeed { get; init; }
    /// <summary>At most 3 characters. ISO 639 code; only with the need INTERPRETER.</summary>
    public required string? InterpreterLanguage { get; init; }
    /// <summary>At most 30 characters.</summary>
    public required string? Phone { get; init; }
    /// <summary>At most 254 characters.</summary>
    public required string? Email { get; init; }
    /// <summary>At most 8 characters.</summary>
    public required string? Postcode { get; init; }
    /// <summary>Null where nobody has asked: then it is not safe to assume.</summary>
    public required bool? SafeToCall { get; init; }
    /// <summary>At most 2,000 characters. Free text.</summary>
    public required string? SafeContactNote { get; init; }
    public long DataVersion { get; init; }
}
