using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using VictimFirst.Data.PostgreSql;
using VictimFirst.Data.ReferenceData;
using VictimFirst.Data.SqlServer;
using VictimFirst.Data.State;

namespace VictimFirst.Data;

/// <summary>One database, on either provider. Opening it connects to nothing yet; it is safe to use from several threads at once.</summary>
public sealed class VictimFirstDatabase
{
    /// <summary>Given whether the context tries again by itself.</summary>
    private readonly Func<bool, VictimFirstContext> createContext;

    private VictimFirstDatabase(DatabaseOptions options, Func<bool, VictimFirstContext> createContext)
    {
        Options = options;
        this.createContext = createContext;
    }

    public DatabaseOptions Options { get; }

    /// <param name="configure">Adds to the options of every context, such as interceptors and loggers.</param>
    public static VictimFirstDatabase Open(DatabaseOptions options, Action<DbContextOptionsBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new VictimFirstDatabase(options, options.Provider switch
        {
            DatabaseProvider.PostgreSql => PostgreSqlContexts(options.ConnectionString, configure),
            DatabaseProvider.SqlServer => SqlServerContexts(options.ConnectionString, configure),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "There is no such provider."),
        });
    }

    /// <summary>
    /// A unit of work, which its caller disposes of; the object itself is used again. Transient faults of connection and server are tried
    /// again.
    /// </summary>
    public VictimFirstContext CreateContext() => createContext(true);

    /// <summary>
    /// A unit of work that hands rows on as they come. One that tries again by itself holds each result as a whole before the first row,
    /// because it may have to read it twice; here it is for the caller to do all of the work again.
    /// </summary>
    internal VictimFirstContext CreateStreamingContext() => createContext(false);

    /// <summary>
    /// Brings the schema up to this program's, then the code lists and places. Safe to call from several hosts at once, and again:
    /// the second call changes nothing.
    /// </summary>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var locking = CreateContext();
        var creator = locking.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken)) await creator.CreateAsync(cancellationToken);
        // Entity Framework's own lock on PostgreSQL ends with each migration, and the list of those to do is not read again.
        await locking.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await locking.Database.BeginTransactionAsync(token);
                await AdvisoryLock.TakeAsync(locking, AdvisoryLock.Schema, token);
                await using var context = CreateContext();
                // A large table is changed for as long as it takes.
                context.Database.SetCommandTimeout(TimeSpan.Zero);
                await context.Database.MigrateAsync(token);
                await ReferenceDataSync.RunAsync(context, token);
                await DerivedColumnFill.RunAsync(this, token);
            },
            cancellationToken);
    }

    /// <summary>Whether nothing has been imported yet. The schema must be there.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken = default) =>
        (await GetStateAsync(cancellationToken)).Version == 0;

    /// <summary>The data version and what the rows cover. The schema must be there.</summary>
    public async Task<DataState> GetStateAsync(CancellationToken cancellationToken = default)
    {
        await using var context = CreateContext();
        return await context.DataState.AsNoTracking().SingleAsync(cancellationToken);
    }

    private static Func<bool, VictimFirstContext> PostgreSqlContexts(string connectionString, Action<DbContextOptionsBuilder>? configure)
    {
        var (retrying, streaming) = (Build(npgsql => npgsql.EnableRetryOnFailure()), Build(_ => { }));
        return retries => (retries ? retrying : streaming).CreateDbContext();

        PooledDbContextFactory<PostgreSqlVictimFirstContext> Build(Action<NpgsqlDbContextOptionsBuilder> strategy)
        {
            var builder = new DbContextOptionsBuilder<PostgreSqlVictimFirstContext>().UseNpgsql(Preparing(connectionString), strategy);
            configure?.Invoke(builder);
            return new(builder.Options);
        }
    }

    /// <summary>
    /// The few statements that come again and again are parsed once for each connection, unless the connection string says otherwise.
    /// </summary>
    private static string Preparing(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // ContainsKey is true of every setting that there is.
        if (!settings.ShouldSerialize("Max Auto Prepare")) settings.MaxAutoPrepare = 100;
        return settings.ConnectionString;
    }

    private static Func<bool, VictimFirstContext> SqlServerContexts(string connectionString, Action<DbContextOptionsBuilder>? configure)
    {
        var (retrying, streaming) = (Build(sqlServer => sqlServer.EnableRetryOnFailure()), Build(_ => { }));
        return retries => (retries ? retrying : streaming).CreateDbContext();

        PooledDbContextFactory<SqlServerVictimFirstContext> Build(Action<SqlServerDbContextOptionsBuilder> strategy)
        {
            var builder = new DbContextOptionsBuilder<SqlServerVictimFirstContext>().UseSqlServer(connectionString, strategy);
            configure?.Invoke(builder);
            return new(builder.Options);
        }
    }
}
