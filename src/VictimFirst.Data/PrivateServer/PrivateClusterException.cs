namespace VictimFirst.Data.PrivateServer;

/// <summary>The private PostgreSQL server could not be found, set up, started or reached. The message says what to do.</summary>
public sealed class PrivateClusterException : Exception
{
    public PrivateClusterException()
    {
    }

    public PrivateClusterException(string message)
        : base(message)
    {
    }

    public PrivateClusterException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
