using VictimFirst.Domain.People;

namespace VictimFirst.Data.Configurations.People;

internal sealed class PersonConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<Person>(provider);
