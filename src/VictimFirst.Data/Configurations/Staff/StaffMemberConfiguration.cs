using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Staff;

namespace VictimFirst.Data.Configurations.Staff;

internal sealed class StaffMemberConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<StaffMember>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<StaffMember> builder) =>
        builder.HasIndex(s => s.DirectoryObjectId).IsUnique();
}
