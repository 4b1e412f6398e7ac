using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Justice;

namespace VictimFirst.Data.Configurations.Justice;

internal sealed class RestorativeJusticeCaseConfiguration(DatabaseProvider provider)
    : ExtractTableConfiguration<RestorativeJusticeCase>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<RestorativeJusticeCase> builder)
    {
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => r.ReceivedOn);
    }
}
