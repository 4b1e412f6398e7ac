using VictimFirst.Domain.Staff;

namespace VictimFirst.Data.Configurations.Staff;

internal sealed class StaffMemberConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<StaffMember>(provider);
