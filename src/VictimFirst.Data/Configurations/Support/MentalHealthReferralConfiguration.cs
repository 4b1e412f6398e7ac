using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Configurations.Support;

internal sealed class MentalHealthReferralConfiguration(DatabaseProvider provider)
    : ExtractTableConfiguration<MentalHealthReferral>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<MentalHealthReferral> builder)
    {
        builder.HasIndex(r => r.CaseId);
    }
}
