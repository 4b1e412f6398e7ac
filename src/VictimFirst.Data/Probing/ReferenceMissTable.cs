using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Configurations;

namespace VictimFirst.Data.Probing;

internal static class ReferenceMissTable
{
    public const int ClientLength = 100;

    public static void Configure(ModelBuilder model, DatabaseProvider provider) => model.Entity<ReferenceMissRow>(misses =>
    {
        misses.ToTable("reference_misses");
        misses.HasKey(m => new { m.Client, m.Hour });
        misses.Property(m => m.Client).HasColumnName("client").IsCode(provider).HasMaxLength(ClientLength);
        misses.Property(m => m.Hour).HasColumnName("hour");
        misses.Property(m => m.Asked).HasColumnName("asked");
        misses.Property(m => m.Missed).HasColumnName("missed");
        misses.Property(m => m.IsAlerted).HasColumnName("is_alerted");
    });
}
