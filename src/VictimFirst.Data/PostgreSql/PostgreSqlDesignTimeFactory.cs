using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace VictimFirst.Data.PostgreSql;

/// <summary>Lets <c>dotnet ef</c> write migrations where no server is.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlVictimFirstContext>
{
    public PostgreSqlVictimFirstContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlVictimFirstContext>().UseNpgsql("Host=localhost;Database=design_time").Options);
}
