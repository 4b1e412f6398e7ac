using System.Globalization;

namespace VictimFirst.Data.Audit;

/// <summary>
/// The second place of the checkpoints: one file each, which is never written again. It belongs on storage that the database's owner cannot
/// change; a checkpoint can be handed on as it is, since it is signed and names nobody.
/// </summary>
public sealed class AnchorFolder(string path)
{
    private const string Ending = ".checkpoint";

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    internal void Write(long size, DateTimeOffset madeAt, string note)
    {
        Directory.CreateDirectory(Path);
        var name = string.Create(CultureInfo.InvariantCulture, $"{madeAt.UtcDateTime:yyyy-MM-dd'T'HHmmss'Z'}-{size:D12}{Ending}");
        using var file = new FileStream(System.IO.Path.Combine(Path, name), FileMode.CreateNew, FileAccess.Write);
        file.Write(System.Text.Encoding.UTF8.GetBytes(note));
        file.Flush(flushToDisk: true);
    }

    /// <summary>The notes by the names of their files, in order of the names.</summary>
    internal IEnumerable<(string Name, string Note)> Read() => Directory.Exists(Path)
        ? Directory.EnumerateFiles(Path, $"*{Ending}").Order(StringComparer.Ordinal)
            .Select(file => (System.IO.Path.GetFileName(file), File.ReadAllText(file)))
        : [];
}
