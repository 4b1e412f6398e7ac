using VictimFirst.Domain.Engagement;

namespace VictimFirst.Data.Configurations.Engagement;

internal sealed class EngagementActivityConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<EngagementActivity>(provider);
