using System.Runtime.CompilerServices;

namespace VictimFirst.Api.Tests.Schema;

/// <summary>The documents that known clients send, from <c>schema/operations</c>.</summary>
internal static class Operations
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder(), $"{name}.graphql"));

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "schema", "operations"));
}
