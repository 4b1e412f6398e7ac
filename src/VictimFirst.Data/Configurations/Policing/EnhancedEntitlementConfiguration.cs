using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Configurations.Policing;

internal sealed class EnhancedEntitlementConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<EnhancedEntitlement>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<EnhancedEntitlement> builder)
    {
        builder.HasIndex(e => new { e.PoliceForce, e.CrimeReferenceKey });
    }
}
