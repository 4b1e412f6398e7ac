using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema;

internal sealed record CodeListArguments(string Name);

internal sealed record AreasArguments(AreaLevel? Level);

/// <summary>Code lists and places: the same for every client, and held in memory.</summary>
internal static class ReferenceDataQueries
{
    private static readonly IReadOnlyList<CodeList> ListsByName =
        [.. CodeListCatalogue.All.OrderBy(list => list.Name, StringComparer.Ordinal)];

    public static ValueTask<IReadOnlyList<CodeList>?> CodeLists(ResolveContext context, QueryRoot root) => new(ListsByName);

    public static ValueTask<CodeList?> CodeList(ResolveContext context, QueryRoot root, CodeListArguments arguments) =>
        new(ListsByName.FirstOrDefault(list => list.Name == arguments.Name));

    public static ValueTask<IReadOnlyList<Area>?> Areas(ResolveContext context, QueryRoot root, AreasArguments arguments) =>
        new(arguments.Level is { } level ? [.. AreaCatalogue.All.Where(area => area.Level == level)] : AreaCatalogue.All);
}
