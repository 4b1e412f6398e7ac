using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Configurations.Outcomes;

internal sealed class VpsRecordConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<VpsRecord>(provider);
