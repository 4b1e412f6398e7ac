using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Cases;

namespace VictimFirst.Data.Configurations.Cases;

internal sealed class CaseConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<Case>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<Case> builder)
    {
        // The migrations OpeningNotBeforeReferral make it. Entity Framework reads back written rows differently where a trigger stands.
        if (Provider == DatabaseProvider.SqlServer) builder.ToTable(t => t.HasTrigger("tr_cases_opening_not_before_referral"));
        builder.HasIndex(c => c.Reference).IsUnique();
        builder.HasIndex(c => c.ReferralId).IsUnique();
        builder.HasIndex(c => c.OpenedAt);
        builder.HasIndex(c => c.ClosedOn);
        builder.HasIndex(c => new { c.CaseworkerId, c.OpenedAt });
        builder.HasIndex(c => new { c.BeatCode, c.OpenedAt });
        builder.HasIndex(c => c.ReReferralOfId);
    }
}
