using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.Configurations.Referrals;

internal sealed class ReferralConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<Referral>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<Referral> builder)
    {
        // The migrations OpeningNotBeforeReferral make it. Entity Framework reads back written rows differently where a trigger stands.
        if (Provider == DatabaseProvider.SqlServer) builder.ToTable(t => t.HasTrigger("tr_referrals_opening_not_before_referral"));
        builder.HasIndex(r => r.PersonId);
        builder.HasIndex(r => r.ReceivedAt);
        builder.HasIndex(r => r.CrimeReference);
    }
}
