using VictimFirst.Api.Schema;
using VictimFirst.Data.Editions;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Editions;

internal static class EditionQueries
{
    /// <summary>The newest first.</summary>
    public static async ValueTask<IReadOnlyList<Edition>?> Editions(ResolveContext context, QueryRoot root)
    {
        var editions = await context.Services.GetRequiredService<EditionStore>().ListAsync(context.Cancelled);
        return [.. editions.Reverse()];
    }
}
