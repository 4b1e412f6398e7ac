using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Configurations;
using VictimFirst.Statistics.Cube.Storage;

namespace VictimFirst.Data.Editions;

internal static class EditionTables
{
    public const string Editions = "editions";
    public const string Parts = "edition_parts";

    private const int LabelLength = 20;

    public static void Configure(ModelBuilder model, DatabaseProvider provider)
    {
        model.Entity<EditionRow>(editions =>
        {
            editions.ToTable(Editions, table => table.HasTrigger(EditionTriggers.NameOf(Editions)));
            editions.HasKey(e => e.Id);
            editions.HasIndex(e => new { e.Quarter, e.Revision }).IsUnique();
            editions.Property(e => e.Id).HasColumnName("id").IsCode(provider).HasMaxLength(LabelLength);
            editions.Property(e => e.Quarter).HasColumnName("quarter").IsCode(provider).HasMaxLength(LabelLength);
            editions.Property(e => e.Revision).HasColumnName("revision");
            editions.Property(e => e.PublishedAt).HasColumnName("published_at").IsInstant(provider);
            editions.Property(e => e.DataVersion).HasColumnName("data_version");
            editions.Property(e => e.AsOf).HasColumnName("as_of").IsInstant(provider);
            editions.Property(e => e.CoversFrom).HasColumnName("covers_from");
            editions.Property(e => e.Withheld).HasColumnName("withheld").IsUnicode(false);
            editions.Property(e => e.Digest).HasColumnName("digest").HasMaxLength(CubePayload.ChecksumLength).IsFixedLength();
        });
        model.Entity<EditionPartRow>(parts =>
        {
            parts.ToTable(Parts, table => table.HasTrigger(EditionTriggers.NameOf(Parts)));
            parts.HasKey(p => new { p.EditionId, p.Table, p.Number });
            parts.Property(p => p.EditionId).HasColumnName("edition_id").IsCode(provider).HasMaxLength(LabelLength);
            parts.Property(p => p.Table).HasColumnName("part_of").ValueGeneratedNever();
            parts.Property(p => p.Number).HasColumnName("number").ValueGeneratedNever();
            parts.Property(p => p.Rows).HasColumnName("row_count");
            parts.Property(p => p.Content).HasColumnName("content");
            parts.Property(p => p.Checksum).HasColumnName("checksum").HasMaxLength(CubePayload.ChecksumLength).IsFixedLength();
            parts.HasOne<EditionRow>().WithMany().HasForeignKey(p => p.EditionId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
