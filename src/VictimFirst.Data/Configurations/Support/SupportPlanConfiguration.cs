using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Configurations.Support;

internal sealed class SupportPlanConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<SupportPlan>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<SupportPlan> builder)
    {
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => r.AgreedAt);
    }
}
