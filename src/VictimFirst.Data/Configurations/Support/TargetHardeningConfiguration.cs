using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Configurations.Support;

internal sealed class TargetHardeningConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<TargetHardening>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<TargetHardening> builder)
    {
        builder.HasIndex(r => r.CaseId);
    }
}
