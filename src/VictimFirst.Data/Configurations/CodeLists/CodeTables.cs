using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Configurations.CodeLists;

/// <summary>A table per code list, so that a foreign key says which list a column takes its codes from.</summary>
internal static class CodeTables
{
    /// <summary>The table, and the shared-type entity, of a list: <c>support-tier</c> is <c>code_support_tier</c>.</summary>
    public static string NameOf(string list) => $"code_{list.Replace('-', '_')}";

    public static void Configure(ModelBuilder model, DatabaseProvider provider)
    {
        foreach (var list in CodeListCatalogue.All)
        {
            model.SharedTypeEntity<CodeRow>(NameOf(list.Name), table =>
            {
                table.ToTable(NameOf(list.Name));
                table.HasKey(c => c.Code);
                table.Property(c => c.Code).HasColumnName("code").IsCode(provider);
                table.Property(c => c.Label).HasColumnName("label").HasMaxLength(200);
                table.Property(c => c.Position).HasColumnName("position");
                table.Property(c => c.Version).HasColumnName("version");
                table.Property(c => c.Parent).HasColumnName("parent").IsCode(provider);
                table.Property(c => c.Source).HasColumnName("source").HasMaxLength(200);
                if (list.Rollup is { } rollup)
                {
                    table.HasOne(NameOf(rollup), null).WithMany().HasForeignKey(nameof(CodeRow.Parent)).OnDelete(DeleteBehavior.Restrict);
                }
            });
        }
    }
}
