using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Configurations.Outcomes;

internal sealed class SatisfactionSurveyConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<SatisfactionSurvey>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<SatisfactionSurvey> builder)
    {
        builder.HasIndex(r => r.CaseId);
    }
}
