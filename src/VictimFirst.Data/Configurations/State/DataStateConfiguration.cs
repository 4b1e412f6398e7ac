using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Data.State;

namespace VictimFirst.Data.Configurations.State;

internal sealed class DataStateConfiguration(DatabaseProvider provider) : IEntityTypeConfiguration<DataState>
{
    public void Configure(EntityTypeBuilder<DataState> builder)
    {
        builder.ToTable("data_state", table => table.HasCheckConstraint("ck_data_state_only_row", $"id = {DataState.OnlyRow}"));
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(s => s.Version).HasColumnName("version");
        builder.Property(s => s.ExportedAt).HasColumnName("exported_at").IsInstant(provider);
        builder.Property(s => s.CoversFrom).HasColumnName("covers_from");
        builder.Property(s => s.CoversTo).HasColumnName("covers_to");
        builder.Property(s => s.ImportedAt).HasColumnName("imported_at").IsInstant(provider);
        builder.Property(s => s.System).HasColumnName("system").HasMaxLength(100);
        // The transaction that moved the version last, for the triggers: one transaction moves it once.
        builder.Property<string?>("MovedBy").HasColumnName("moved_by").HasMaxLength(60).IsUnicode(false);
        builder.HasData(new DataState
        {
            Version = 0,
            ExportedAt = null,
            CoversFrom = null,
            CoversTo = null,
            ImportedAt = null,
            System = null,
        });
    }
}
