using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Configurations.Policing;

internal sealed class VcopNotificationConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<VcopNotification>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<VcopNotification> builder)
    {
        builder.HasIndex(n => new { n.PoliceForce, n.RecordedAt });
    }
}
