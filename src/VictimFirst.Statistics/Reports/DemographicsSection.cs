using System.Collections.Immutable;

namespace VictimFirst.Statistics.Reports;

/// <summary>Who the cases closed were about: one row a category of each list, zeros too, unknown kinds apart.</summary>
/// <param name="Age">Age at referral, in the report's ten-year bands.</param>
public sealed record DemographicsSection(
    ImmutableArray<DemographicRow> Gender,
    ImmutableArray<DemographicRow> Age,
    ImmutableArray<DemographicRow> Ethnicity,
    ImmutableArray<DemographicRow> Disability,
    ImmutableArray<DemographicRow> Religion,
    ImmutableArray<DemographicRow> SexualOrientation,
    ImmutableArray<DemographicRow> CommunicationNeeds)
{
    internal static DemographicsSection CountIn(ReportScope scope)
    {
        var columns = scope.Closed.Columns;
        return new DemographicsSection(
            DemographicRow.CountIn(scope, columns.Gender),
            DemographicRow.CountIn(scope, columns.AgeBand),
            DemographicRow.CountIn(scope, columns.Ethnicity),
            DemographicRow.CountIn(scope, columns.Disability),
            DemographicRow.CountIn(scope, columns.Religion),
            DemographicRow.CountIn(scope, columns.SexualOrientation),
            DemographicRow.CountIn(scope, columns.CommunicationNeed));
    }
}
