namespace VictimFirst.Data.PrivateServer;

/// <summary>A lock between processes on a file, which the kernel releases when its holder ends, however it ends.</summary>
internal static class FileLock
{
    private static readonly TimeSpan RetryEvery = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until no other process holds the lock in any way.</summary>
    public static async Task<FileStream> WaitForExclusiveAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryExclusive(path) is { } held) return held;
            await Task.Delay(RetryEvery, cancellationToken);
        }
    }

    /// <returns>Null where another process holds the lock.</returns>
    public static FileStream? TryExclusive(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Any number of processes hold it together; none alone meanwhile.</summary>
    public static FileStream Share(string path)
    {
        using (new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite))
        {
            // Only creates the file: a reader cannot.
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    }
}
