using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Configurations.Policing;

internal sealed class VcopAuditCrimeConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<VcopAuditCrime>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<VcopAuditCrime> builder)
    {
        builder.HasIndex(c => new { c.PoliceForce, c.RecordedOn });
    }
}
