using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Configurations.Policing;

internal sealed class VrrRequestConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<VrrRequest>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<VrrRequest> builder)
    {
        builder.HasIndex(r => new { r.PoliceForce, r.ReceivedOn });
    }
}
