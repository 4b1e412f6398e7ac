using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Configurations.Outcomes;

internal sealed class ComplaintConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<Complaint>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<Complaint> builder)
    {
        builder.HasIndex(r => r.CaseId);
    }
}
