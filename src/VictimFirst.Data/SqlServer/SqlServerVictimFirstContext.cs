using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.SqlServer;

/// <summary>The context whose migrations are written for SQL Server 2019 and later, and Azure SQL.</summary>
public sealed class SqlServerVictimFirstContext(DbContextOptions<SqlServerVictimFirstContext> options)
    : VictimFirstContext(options, DatabaseProvider.SqlServer);
