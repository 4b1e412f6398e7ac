using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Configurations;

namespace VictimFirst.Data.Budgets;

internal static class CellBudgetTable
{
    public const int ClientLength = 100;

    public static void Configure(ModelBuilder model, DatabaseProvider provider) => model.Entity<CellBudgetRow>(budgets =>
    {
        budgets.ToTable("cell_budgets");
        budgets.HasKey(b => new { b.Client, b.Day });
        budgets.Property(b => b.Client).HasColumnName("client").IsCode(provider).HasMaxLength(ClientLength);
        budgets.Property(b => b.Day).HasColumnName("day");
        budgets.Property(b => b.Cells).HasColumnName("cells");
    });
}
