using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Policing;
using VictimFirst.Domain.CodeLists;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

internal sealed record AuditSampleArguments(DateOnly RecordedFrom, DateOnly RecordedTo, string Seed, int PerCategory);

internal sealed record AuditSampleGroup(string Category, bool IsCharged, int Available, IReadOnlyList<string> References);

/// <summary>
/// Crimes for the audit of the Code, the same number of each category, charged and not charged. Which they are follows from the seed and
/// the references alone, so the same question has the same answer, and a second auditor can check the first.
/// </summary>
internal static class AuditSample
{
    public const int MostPerCategory = 100;

    public static async ValueTask<IReadOnlyList<AuditSampleGroup>?> Resolve(
        ResolveContext context, QueryRoot root, AuditSampleArguments arguments)
    {
        _ = PoliceDays.Of(
            context, ("recordedFrom", arguments.RecordedFrom), ("recordedTo", arguments.RecordedTo), VictimNotificationsQuery.MostDays);
        if (arguments.PerCategory is < 1 or > MostPerCategory)
        {
            throw BadInput.Of(
                "perCategory",
                FormattableString.Invariant($"{arguments.PerCategory}"), FormattableString.Invariant($"takes 1 to {MostPerCategory}."));
        }

        if (arguments.Seed.Length is 0 or > 100)
            throw BadInput.Of("seed", arguments.Seed, "takes 1 to 100 characters, such as the audit's name.");
        await using var rows = PoliceRows.For(context);
        var crimes = await ForceFiles.AuditCrimes(rows.Scoped, arguments.RecordedFrom, arguments.RecordedTo).ToListAsync(context.Cancelled);
        var groups = crimes.ToLookup(c => (c.Category, c.IsCharged));
        return
        [
            .. from category in CodeListCatalogue.Get(CodeListNames.VcopAuditCategory).Codes
               from isCharged in (bool[])[true, false]
               let available = groups[(category.Value, isCharged)].ToList()
               let drawn = available.OrderBy(c => Lot(arguments.Seed, c.Reference, c.Id), StringComparer.Ordinal)
               let references = drawn.Take(arguments.PerCategory).Select(c => c.Reference)
               select new AuditSampleGroup(category.Value, isCharged, available.Count, [.. references]),
        ];
    }

    private static string Lot(string seed, string reference, long id) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}\0{reference}\0{id}"))));
}
