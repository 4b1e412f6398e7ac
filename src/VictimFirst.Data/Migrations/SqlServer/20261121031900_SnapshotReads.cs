using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VictimFirst.Data.SqlServer;

namespace VictimFirst.Data.Migrations.SqlServer;

/// <summary>
/// Figures are read at one instant without holding writers up, which SQL Server does under SNAPSHOT isolation where the database allows
/// it. Azure SQL does from the start. The statement cannot run inside a transaction.
/// </summary>
[DbContext(typeof(SqlServerVictimFirstContext))]
[Migration("20261121031900_SnapshotReads")]
public sealed class SnapshotReads : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;", suppressTransaction: true);

    /// <summary>Left as it is: another program may rely on it by now.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
