namespace VictimFirst.Domain.Staff;

/// <summary>A member of the service's staff, past or present.</summary>
public sealed class StaffMember
{
    public required long Id { get; init; }
    /// <summary>Code of <c>staff-role</c>.</summary>
    public required string Role { get; init; }
    /// <summary>At most 100 characters.</summary>
    public required string DisplayName { get; init; }
    /// <summary>
    /// The object id of the account in the directory that signs people in. Unique; null where there is none: a caseworker without one reads
    /// no case.
    /// </summary>
    public required Guid? DirectoryObjectId { get; init; }
    /// <summary>At most 60 characters.</summary>
    public required string? Team { get; init; }
    public required DateOnly JoinedOn { get; init; }
    public required DateOnly? LeftOn { get; init; }
    public long DataVersion { get; init; }
}
