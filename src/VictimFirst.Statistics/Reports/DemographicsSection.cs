using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;

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
    internal static Func<DemographicsSection> Ask(ReportScope scope)
    {
        var gender = DemographicRow.Ask(scope, DimensionCode.Gender);
        var age = DemographicRow.Ask(scope, DimensionCode.AgeBand);
        var ethnicity = DemographicRow.Ask(scope, DimensionCode.Ethnicity);
        var disability = DemographicRow.Ask(scope, DimensionCode.Disability);
        var religion = DemographicRow.Ask(scope, DimensionCode.Religion);
        var sexualOrientation = DemographicRow.Ask(scope, DimensionCode.SexualOrientation);
        var communicationNeeds = DemographicRow.Ask(scope, DimensionCode.CommunicationNeed);
        return () => new DemographicsSection(
            gender(), age(), ethnicity(), disability(), religion(), sexualOrientation(), communicationNeeds());
    }
}
