using System.Reflection;
using System.Runtime.CompilerServices;
using VictimFirst.Api.Identity;

namespace VictimFirst.Api.Tests.Architecture;

public sealed class HouseTests
{
    /// <summary>Each room and the rooms it may know. Data never sees GraphQL; the engine knows no victims.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["VictimFirst.GraphQL"] = [],
        ["VictimFirst.Domain"] = [],
        ["VictimFirst.Statistics"] = ["VictimFirst.Domain"],
        ["VictimFirst.Data"] = ["VictimFirst.Domain", "VictimFirst.Statistics"],
        ["VictimFirst.Api"] = ["VictimFirst.Data", "VictimFirst.Domain", "VictimFirst.GraphQL", "VictimFirst.Statistics"],
    };

    public static TheoryData<string> Rooms => [.. Arrows.Keys];

    private static DirectoryInfo Source { get; } = FindSource();

    [Fact]
    public void Rooms_AreExactlyTheProjectsUnderSource() =>
        Assert.Equal(Arrows.Keys.Order(), Source.GetDirectories().Select(folder => folder.Name).Order());

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_KnowsOnlyTheRoomsItsArrowsPointTo(string room)
    {
        var known = Assembly.Load(room).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("VictimFirst.", StringComparison.Ordinal));

        Assert.Empty(known.Except(Arrows[room]));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Class_IsSealed_UnlessAnotherBuildsOnIt(string room)
    {
        var types = Assembly.Load(room).GetTypes();
        var bases = types.Select(type => type.BaseType).OfType<Type>()
            .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();

        Assert.Empty(types
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !bases.Contains(type))
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !IsGenerated(type))
            .Select(type => type.FullName));
    }

    [Fact]
    public void SourceFile_StaysUnderFourHundredLines() => Assert.Empty(
        SourceFiles().Where(file => File.ReadLines(file.FullName).Skip(400).Any()).Select(file => file.FullName));

    /// <summary>As <c>.editorconfig</c> says. The descriptions of the specification stand in a line each, as in every other engine.</summary>
    [Fact]
    public void SourceLine_HasAtMostHundredAndFortyCharacters() => Assert.Empty(
        from file in SourceFiles()
        where file.Name != "BuiltInSdl.cs"
        from line in File.ReadLines(file.FullName).Index()
        where line.Item.Length > 140
        select $"{file.FullName}:{line.Index + 1}");

    [Fact]
    public void InterfaceInSource_HasTwoImplementationsOrTurnsAnArrowRound()
    {
        var types = Arrows.Keys.SelectMany(room => Assembly.Load(room).GetTypes()).ToList();

        Assert.Empty(types
            .Where(type => type.IsInterface && !IsGenerated(type))
            .Where(contract => types.Count(type => !type.IsInterface && Implements(type, contract)) < 2)
            .Select(contract => contract.FullName));
    }

    private static bool Implements(Type type, Type contract) => type.GetInterfaces()
        .Any(i => (i.IsGenericType ? i.GetGenericTypeDefinition() : i) == contract);

    private static bool IsGenerated(Type type) =>
        type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) is true
        || type.FullName!.Contains('<', StringComparison.Ordinal)
        || type.Namespace?.StartsWith("VictimFirst", StringComparison.Ordinal) is not true;

    private static IEnumerable<FileInfo> SourceFiles() => Source.EnumerateFiles("*.cs", SearchOption.AllDirectories)
        .Where(
            file => !file.FullName.Contains("/obj/", StringComparison.Ordinal)
                && !file.FullName.Contains("/Migrations/", StringComparison.Ordinal));

    private static DirectoryInfo FindSource([CallerFilePath] string here = "")
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VictimFirst.Api.sln"))) folder = folder.Parent;
        Assert.NotNull(typeof(Viewer)); // Loads the host, and with it every room.
        return new DirectoryInfo(Path.Combine(folder!.FullName, "src"));
    }
}
