using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Configurations.Outcomes;

internal sealed class EndOfCaseResponseConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<EndOfCaseResponse>(provider);
