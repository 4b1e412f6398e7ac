using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Configurations.Support;

internal sealed class SupportActionConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<SupportAction>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<SupportAction> builder)
    {
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => r.DeliveredAt);
    }
}
