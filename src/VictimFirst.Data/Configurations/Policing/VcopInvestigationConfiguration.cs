using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Configurations.Policing;

internal sealed class VcopInvestigationConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<VcopInvestigation>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<VcopInvestigation> builder)
    {
        builder.HasIndex(i => new { i.PoliceForce, i.AsOf });
        // A crime's department, and whether a crime is a department's.
        builder.HasIndex(i => new { i.PoliceForce, i.CrimeReferenceKey, i.AsOf });
    }
}
