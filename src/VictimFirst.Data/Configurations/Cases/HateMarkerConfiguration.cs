using VictimFirst.Domain.Cases;

namespace VictimFirst.Data.Configurations.Cases;

internal sealed class HateMarkerConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<HateMarker>(provider);
