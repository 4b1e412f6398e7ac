using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Configurations.Support;

internal sealed class HardshipAwardConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<HardshipAward>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<HardshipAward> builder)
    {
        builder.HasIndex(r => r.CaseId);
    }
}
