using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Configurations.Support;

internal sealed class SpecialistReferralConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<SpecialistReferral>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<SpecialistReferral> builder)
    {
        builder.HasIndex(r => r.CaseId);
    }
}
