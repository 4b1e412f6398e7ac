using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VictimFirst.Domain.People;

namespace VictimFirst.Data.Configurations.People;

internal sealed class PersonConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<Person>(provider)
{
    /// <summary>Whoever rings, writes or comes is looked up by what they say of themselves.</summary>
    protected override void ConfigureIndexes(EntityTypeBuilder<Person> builder)
    {
        builder.HasIndex(p => new { p.FamilyName, p.GivenName });
        builder.HasIndex(p => p.DateOfBirth);
        builder.HasIndex(p => p.Phone);
        builder.HasIndex(p => p.Email);
        builder.HasIndex(p => p.Postcode);
    }
}
