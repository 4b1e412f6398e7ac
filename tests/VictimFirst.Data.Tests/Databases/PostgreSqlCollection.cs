namespace VictimFirst.Data.Tests.Databases;

/// <summary>Tests that need a database. They run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlCollection : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSQL";
}
