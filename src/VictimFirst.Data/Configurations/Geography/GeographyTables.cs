using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VictimFirst.Data.Configurations.Geography;

/// <summary>The two hierarchies of place as tables. They meet only in <c>police_beat_local_authorities</c>.</summary>
internal static class GeographyTables
{
    private const int NameLength = 200;

    public static void Configure(ModelBuilder model, DatabaseProvider provider)
    {
        model.Entity<PrintedRollUpRow>(table =>
        {
            table.ToTable("printed_roll_ups").HasKey(r => r.Code);
            Code(table, nameof(PrintedRollUpRow.Code), "code");
            table.Property(r => r.Name).HasColumnName("name").HasMaxLength(NameLength);
        });
        model.Entity<PolicingAreaRow>(table =>
        {
            table.ToTable("neighbourhood_policing_areas").HasKey(a => a.Code);
            Code(table, nameof(PolicingAreaRow.Code), "code");
            table.Property(a => a.Name).HasColumnName("name").HasMaxLength(NameLength);
            Code(table, nameof(PolicingAreaRow.PrintedRollUp), "printed_roll_up");
            table.HasOne<PrintedRollUpRow>().WithMany().HasForeignKey(a => a.PrintedRollUp).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<LocalAuthorityRow>(table =>
        {
            table.ToTable("local_authorities").HasKey(a => a.Code);
            Code(table, nameof(LocalAuthorityRow.Code), "code");
            table.Property(a => a.Name).HasColumnName("name").HasMaxLength(NameLength);
            Code(table, nameof(LocalAuthorityRow.CountyOrUnitary), "county_or_unitary");
        });
        model.Entity<PoliceBeatRow>(table =>
        {
            table.ToTable("police_beats").HasKey(b => b.Code);
            Code(table, nameof(PoliceBeatRow.Code), "code");
            table.Property(b => b.Name).HasColumnName("name").HasMaxLength(NameLength);
            table.Property(b => b.PrintedLabel).HasColumnName("printed_label").HasMaxLength(NameLength);
            Code(table, nameof(PoliceBeatRow.NeighbourhoodPolicingArea), "neighbourhood_policing_area");
            Code(table, nameof(PoliceBeatRow.PrintedRollUp), "printed_roll_up");
            table.HasOne<PolicingAreaRow>().WithMany().HasForeignKey(b => b.NeighbourhoodPolicingArea).OnDelete(DeleteBehavior.Restrict);
            table.HasOne<PrintedRollUpRow>().WithMany().HasForeignKey(b => b.PrintedRollUp).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<BeatLocalAuthorityRow>(table =>
        {
            table.ToTable("police_beat_local_authorities").HasKey(b => new { b.BeatCode, b.LocalAuthority });
            Code(table, nameof(BeatLocalAuthorityRow.BeatCode), "beat_code");
            Code(table, nameof(BeatLocalAuthorityRow.LocalAuthority), "local_authority");
            table.HasOne<PoliceBeatRow>().WithMany().HasForeignKey(b => b.BeatCode).OnDelete(DeleteBehavior.Restrict);
            table.HasOne<LocalAuthorityRow>().WithMany().HasForeignKey(b => b.LocalAuthority).OnDelete(DeleteBehavior.Restrict);
        });

        void Code(EntityTypeBuilder table, string property, string column) =>
            table.Property(property).HasColumnName(column).IsCode(provider);
    }
}
