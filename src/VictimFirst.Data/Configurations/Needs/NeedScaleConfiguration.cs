using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VictimFirst.Data.Configurations.Needs;

internal sealed class NeedScaleConfiguration : IEntityTypeConfiguration<NeedScaleRow>
{
    public void Configure(EntityTypeBuilder<NeedScaleRow> builder)
    {
        builder.ToTable("need_scales");
        builder.HasKey(s => s.Version);
        builder.Property(s => s.Version).HasColumnName("version").ValueGeneratedNever();
    }
}
