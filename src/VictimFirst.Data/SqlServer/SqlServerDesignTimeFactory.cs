using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace VictimFirst.Data.SqlServer;

/// <summary>Lets <c>dotnet ef</c> write migrations where no server is.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerVictimFirstContext>
{
    public SqlServerVictimFirstContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerVictimFirstContext>().UseSqlServer("Server=localhost;Database=design_time").Options);
}
