using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.ReferenceData;

/// <summary>
/// Fills derived columns of rows that were written before the column was there. A step after migrating, because the derivation is code and
/// not SQL. Once all is filled it is one look at the table; interrupted, it goes on where it was.
/// </summary>
internal static class DerivedColumnFill
{
    private const int RowsAtOnce = 5_000;

    /// <summary>The caller sees to it that no other host does the same meanwhile.</summary>
    public static async Task RunAsync(VictimFirstDatabase database, CancellationToken cancellationToken)
    {
        List<Referral> rows;
        do
        {
            await using var context = database.CreateContext();
            rows = await context.Referrals
                .Where(r => r.CrimeReference != null && r.CrimeReferenceKey == null)
                .OrderBy(r => r.Id)
                .Take(RowsAtOnce)
                .ToListAsync(cancellationToken);
            foreach (var row in rows) context.Entry(row).Property(r => r.CrimeReferenceKey).IsModified = true;
            await context.SaveChangesAsync(cancellationToken);
        }
        while (rows.Count == RowsAtOnce);
    }
}
