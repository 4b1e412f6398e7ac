using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.People;

namespace VictimFirst.Data.Configurations.People;

internal sealed class PersonConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<Person>(provider)
{
    protected override void ConfigureIndexes(EntityTypeBuilder<Person> builder) => builder.HasIndex(p => new { p.FamilyName, p.GivenName });
}
