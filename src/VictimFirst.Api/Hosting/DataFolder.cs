namespace VictimFirst.Api.Hosting;

/// <summary>
/// Where the program keeps what it makes itself: <c>.data</c> in the working folder, or where <c>VICTIMFIRST_DATA</c> says.
/// </summary>
internal sealed class DataFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public static DataFolder FromEnvironment() =>
        new(Environment.GetEnvironmentVariable("VICTIMFIRST_DATA") is { Length: > 0 } set ? set : ".data");

    /// <summary>The path of a file whose folder only this user can enter. The folder is made where it is missing.</summary>
    public string Private(string name)
    {
        var folder = System.IO.Path.Combine(Path, "keys");
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return System.IO.Path.Combine(folder, name);
    }

    public string Combine(string name) => System.IO.Path.Combine(Path, name);
}
