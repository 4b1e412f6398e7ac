using VictimFirst.Domain.Cases;

namespace VictimFirst.Data.Configurations.Cases;

internal sealed class HateMarkerStrandConfiguration(DatabaseProvider provider) : ExtractTableConfiguration<HateMarkerStrand>(provider);
