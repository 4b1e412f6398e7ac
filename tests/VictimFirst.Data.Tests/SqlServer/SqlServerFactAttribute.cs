namespace VictimFirst.Data.Tests.SqlServer;

/// <summary>
/// A test against the server that <c>VICTIMFIRST_TEST_SQLSERVER</c> names by connection string; not run where it names none.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute()
    {
        if (ConnectionString is null) Skip = "Not run: VICTIMFIRST_TEST_SQLSERVER holds no connection string.";
    }

    public static string? ConnectionString { get; } =
        Environment.GetEnvironmentVariable("VICTIMFIRST_TEST_SQLSERVER") is { Length: > 0 } given ? given : null;
}
