using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.Configurations.Referrals;

internal sealed class ReferralConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<Referral>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<Referral> builder)
    {
        builder.HasIndex(r => r.PersonId);
        builder.HasIndex(r => r.ReceivedAt);
        builder.HasIndex(r => r.CrimeReference);
    }
}
