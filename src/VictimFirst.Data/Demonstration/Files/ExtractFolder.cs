using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Demonstration.Files;

/// <summary>
/// Where an extract is put. It is written to a sibling of the target and moved into place when whole, so that an import never meets half
/// of one.
/// </summary>
internal sealed class ExtractFolder
{
    private static readonly HashSet<string> Names =
        new(ExtractFormat.Tables.Select(t => t.FileName).Append(ExtractFormat.ManifestFile), StringComparer.Ordinal);

    private readonly DirectoryInfo target;

    private ExtractFolder(DirectoryInfo target, DirectoryInfo working) => (this.target, Working) = (target, working);

    /// <summary>The sibling that the files are written to.</summary>
    public DirectoryInfo Working { get; }

    /// <exception cref="IOException">The target holds an extract that may not be replaced, or holds anything else.</exception>
    public static ExtractFolder Prepare(DirectoryInfo target, bool overwrite)
    {
        target = new DirectoryInfo(Path.TrimEndingDirectorySeparator(target.FullName));
        if (target.Parent is null) throw new IOException($"{target.FullName} cannot hold an extract.");
        if (File.Exists(target.FullName)) throw new IOException($"{target.FullName} is a file; an extract is a folder.");
        RefuseWhatMayNotBeReplaced(target, overwrite);

        target.Parent.Create();
        var working = Sibling(target, "writing");
        if (working.Exists) working.Delete(recursive: true);
        working.Create();
        return new ExtractFolder(target, working);
    }

    /// <summary>Moves the finished extract into the target's place.</summary>
    /// <exception cref="IOException">The target was filled meanwhile, or the move failed; it is then as it was.</exception>
    public void Publish(bool overwrite)
    {
        RefuseWhatMayNotBeReplaced(target, overwrite);
        target.Refresh();
        if (!target.Exists)
        {
            Directory.Move(Working.FullName, target.FullName);
            return;
        }

        var former = Sibling(target, "replaced");
        if (former.Exists) former.Delete(recursive: true);
        Directory.Move(target.FullName, former.FullName);
        try
        {
            Directory.Move(Working.FullName, target.FullName);
        }
        catch (IOException)
        {
            Directory.Move(former.FullName, target.FullName);
            throw;
        }

        former.Delete(recursive: true);
    }

    public void Discard()
    {
        Working.Refresh();
        if (Working.Exists) Working.Delete(recursive: true);
    }

    // The process number keeps two runs for the same target apart.
    private static DirectoryInfo Sibling(DirectoryInfo target, string what) =>
        new(Path.Combine(target.Parent!.FullName, $".{target.Name}.{what}-{Environment.ProcessId}"));

    private static void RefuseWhatMayNotBeReplaced(DirectoryInfo target, bool overwrite)
    {
        target.Refresh();
        if (!target.Exists) return;
        var held = target.EnumerateFileSystemInfos().Select(e => e is FileInfo ? e.Name : e.Name + "/").ToList();
        if (held.Count == 0) return;
        if (held.Find(name => !Names.Contains(name)) is { } foreign)
        {
            throw new IOException($"{target.FullName} holds {foreign}, which is no file of an extract; choose an empty folder.");
        }

        if (!overwrite) throw new IOException($"{target.FullName} already holds an extract.");
    }
}
