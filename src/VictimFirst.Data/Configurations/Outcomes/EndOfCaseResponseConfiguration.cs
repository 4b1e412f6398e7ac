using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Configurations.Outcomes;

internal sealed class EndOfCaseResponseConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<EndOfCaseResponse>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<EndOfCaseResponse> builder) => builder.HasIndex(r => r.RespondedOn);
}
