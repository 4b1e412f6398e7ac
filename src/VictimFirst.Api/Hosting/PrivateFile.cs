namespace VictimFirst.Api.Hosting;

/// <summary>A secret that is made once and read by its owner alone. Two starts at once agree on the file that came first.</summary>
internal static class PrivateFile
{
    public static string ReadOrMake(string path, Func<string> make)
    {
        if (!File.Exists(path))
        {
            var draft = $"{path}.{Environment.ProcessId}";
            File.WriteAllText(draft, "");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.WriteAllText(draft, make());
            try
            {
                File.Move(draft, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(draft);
            }
        }

        return File.ReadAllText(path);
    }
}
