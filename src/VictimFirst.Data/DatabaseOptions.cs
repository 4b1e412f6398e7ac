namespace VictimFirst.Data;

/// <summary>Where the database is.</summary>
/// <param name="ConnectionString">In the form of the provider: Npgsql or Microsoft.Data.SqlClient. A secret.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>Leaves the connection string out, so that an options record in a log gives nothing away.</summary>
    public override string ToString() => $"{nameof(DatabaseOptions)} {{ {nameof(Provider)} = {Provider} }}";
}
