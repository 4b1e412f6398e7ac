namespace VictimFirst.Data;

public enum DatabaseProvider
{
    PostgreSql,
    SqlServer,
}
