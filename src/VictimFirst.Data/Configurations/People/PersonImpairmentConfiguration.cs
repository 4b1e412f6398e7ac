using VictimFirst.Domain.People;

namespace VictimFirst.Data.Configurations.People;

internal sealed class PersonImpairmentConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<PersonImpairment>(provider);
