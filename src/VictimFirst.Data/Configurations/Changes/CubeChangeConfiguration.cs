using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Data.Changes;

namespace VictimFirst.Data.Configurations.Changes;

internal sealed class CubeChangeConfiguration(DatabaseProvider provider) : IEntityTypeConfiguration<CubeChange>
{
    public void Configure(EntityTypeBuilder<CubeChange> builder)
    {
        builder.ToTable("cube_changes");
        // By version first: a refresh reads from one version on, and pruning deletes up to one.
        builder.HasKey(c => new { c.Version, c.Kind, c.ReferralId });
        builder.Property(c => c.Version).HasColumnName("version").ValueGeneratedNever();
        builder.Property(c => c.Kind).HasColumnName("kind").IsCode(provider);
        builder.Property(c => c.ReferralId).HasColumnName("referral_id").ValueGeneratedNever();
    }
}
