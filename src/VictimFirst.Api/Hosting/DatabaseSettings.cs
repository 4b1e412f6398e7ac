using VictimFirst.Api.Commands;
using VictimFirst.Data;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// Where the database is: <c>VICTIMFIRST_DATABASE</c> holds a connection string and <c>VICTIMFIRST_DATABASE_PROVIDER</c> its provider.
/// Without them the program runs a PostgreSQL cluster of its own under the data folder.
/// </summary>
internal static class DatabaseSettings
{
    public const string ConnectionVariable = "VICTIMFIRST_DATABASE";
    public const string ProviderVariable = "VICTIMFIRST_DATABASE_PROVIDER";

    /// <returns>Null for a cluster of the program's own.</returns>
    /// <exception cref="CommandException">The provider is not one, or is given without a connection string.</exception>
    public static DatabaseOptions? FromEnvironment()
    {
        var connection = Environment.GetEnvironmentVariable(ConnectionVariable);
        var provider = Environment.GetEnvironmentVariable(ProviderVariable);
        if (string.IsNullOrEmpty(connection))
        {
            return string.IsNullOrEmpty(provider)
                ? null
                : throw new CommandException(
                    $"{ProviderVariable} is '{provider}' but {ConnectionVariable} is not set: it takes the connection string.");
        }

        var known = string.Join(" or ", Enum.GetNames<DatabaseProvider>());
        if (string.IsNullOrEmpty(provider))
            throw new CommandException($"{ConnectionVariable} is set; set {ProviderVariable} too, to {known}.");
        return Enum.GetNames<DatabaseProvider>()
            .FirstOrDefault(name => name.Equals(provider, StringComparison.OrdinalIgnoreCase)) is { } name
            ? new DatabaseOptions(Enum.Parse<DatabaseProvider>(name), connection)
            : throw new CommandException($"{ProviderVariable} is '{provider}'; it takes {known}.");
    }
}
