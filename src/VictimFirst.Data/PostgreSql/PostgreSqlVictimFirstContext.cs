using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.PostgreSql;

/// <summary>The context whose migrations are written for PostgreSQL 15 and later.</summary>
public sealed class PostgreSqlVictimFirstContext(DbContextOptions<PostgreSqlVictimFirstContext> options)
    : VictimFirstContext(options, DatabaseProvider.PostgreSql);
