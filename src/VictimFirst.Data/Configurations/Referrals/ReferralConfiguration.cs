using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.CodeLists;
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

        // Only what a force may be told of, so that looking for a hidden referral takes as long as looking for none.
        builder.HasIndex(r => new { r.PoliceForce, r.CrimeReferenceKey })
            .HasFilter(Provider == DatabaseProvider.PostgreSql
                ? $"source = '{ReferralSources.Police}' AND consent_given AND crime_reference_key IS NOT NULL"
                : $"source = '{ReferralSources.Police}' AND consent_given = 1 AND crime_reference_key IS NOT NULL");
    }
}
