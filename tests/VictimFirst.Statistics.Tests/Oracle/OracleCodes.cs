using System.Globalization;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Oracle;

/// <summary>The category of a unit in each dimension of one value, by its meaning.</summary>
internal static class OracleCodes
{
    public static bool IsOfTime(DimensionCode dimension) =>
        dimension is DimensionCode.Month or DimensionCode.Quarter or DimensionCode.FinancialYear;

    public static string? OfTime(DimensionCode dimension, DateOnly? day) => (dimension, day) switch
    {
        (_, null) => null,
        (DimensionCode.Month, { } known) => known.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        (DimensionCode.Quarter, { } known) => FinancialQuarter.Of(known).Label,
        (DimensionCode.FinancialYear, { } known) => FinancialQuarter.Of(known).Label[..7],
        _ => null,
    };

    public static string? OfJustice(DimensionCode dimension, RestorativeJusticeRow row) => dimension switch
    {
        DimensionCode.RjInitiator => row.Initiator,
        DimensionCode.RjClosureCategory => row.ClosureCategory,
        DimensionCode.RjClosureReason => row.ClosureReason,
        DimensionCode.RjConversation => Flag(row.HadConversation),
        DimensionCode.RjOutcome => Flag(row.HadOutcome),
        _ => null,
    };

    public static string? OfReferral(DimensionCode dimension, RandomReferral referral, double? start, double? end)
    {
        var (row, facts) = (referral.Row, referral.Row.Case);
        var age = AgeOf(row);
        return dimension switch
        {
            DimensionCode.ReferralSource => row.Source,
            DimensionCode.ReferralSubSource => row.SubSource,
            DimensionCode.PersonRole => row.PersonRole,
            DimensionCode.PoliceForce => row.PoliceForce,
            DimensionCode.ConsentGiven => Flag(row.ConsentGiven),
            DimensionCode.PoliceReportedCrime => Flag(row.PoliceReportedCrime),
            DimensionCode.HighRiskAsb => Flag(row.HighRiskAsb),
            DimensionCode.HasCase => Flag(facts is not null),
            DimensionCode.Gender => row.Gender,
            DimensionCode.AgeBand => age switch
            {
                null => "UNKNOWN",
                <= 10 => "AGE_0_10",
                > 90 => "AGE_91_AND_OVER",
                _ => $"AGE_{(((age - 1) / 10) * 10) + 1}_{(((age - 1) / 10) * 10) + 10}",
            },
            DimensionCode.AgeBandOns => age switch
            {
                null => "UNKNOWN",
                >= 90 => "AGE_90_AND_OVER",
                _ => $"AGE_{age / 5 * 5}_{(age / 5 * 5) + 4}",
            },
            DimensionCode.Ethnicity => row.Ethnicity,
            DimensionCode.EthnicityGroup => Parent(CodeListNames.Ethnicity, row.Ethnicity),
            DimensionCode.Disability => row.Disability,
            DimensionCode.Religion => row.Religion,
            DimensionCode.SexualOrientation => row.SexualOrientation,
            DimensionCode.CommunicationNeed => row.CommunicationNeed,
            _ => OfCase(dimension, referral, facts!.Value, start, end),
        };
    }

    private static string? OfCase(DimensionCode dimension, RandomReferral referral, CaseFacts facts, double? start, double? end)
    {
        var (marker, vps) = (referral.HateMarker, referral.Vps);
        var byType = facts.OccurrenceType == OccurrenceTypes.HateIncident;
        var (flagged, found) = (marker is { FlaggedOnVcop: true }, marker is { IdentifiedByCaseworker: true });
        var beat = Gazetteer.BeatByCode[facts.BeatCode];
        return dimension switch
        {
            DimensionCode.SupportTier => facts.SupportTier,
            DimensionCode.ContactOutcome => facts.ContactOutcome,
            DimensionCode.OccurrenceType => facts.OccurrenceType,
            DimensionCode.OffenceGroup => Parent(CodeListNames.OccurrenceType, facts.OccurrenceType),
            DimensionCode.ChildOrYoungPerson => Flag(facts.IsChildOrYoungPerson),
            DimensionCode.RepeatVictim => Flag(facts.IsRepeatVictim),
            DimensionCode.PoliceBeat => beat.Code,
            DimensionCode.PolicingArea => beat.NeighbourhoodPolicingArea ?? beat.Code,
            DimensionCode.PrintedRollUp => beat.PrintedRollUp,
            DimensionCode.LocalAuthority => AuthorityOf(beat),
            DimensionCode.CountyOrUnitary =>
                Gazetteer.LocalAuthorities.FirstOrDefault(a => a.Code == beat.CertainLocalAuthority)?.CountyOrUnitary ?? AuthorityOf(beat),
            DimensionCode.Hate => Flag(byType || flagged || found),
            DimensionCode.HateByOccurrenceType => Flag(byType),
            DimensionCode.HateFlaggedOnVcop => Flag(flagged),
            DimensionCode.HateIdentifiedByCaseworker => Flag(found),
            DimensionCode.HateRecordedAs => marker?.RecordedAs ?? (byType ? OccurrenceTypes.HateIncident : null),
            DimensionCode.VpsEligible => Flag(vps is { Eligible: true }),
            DimensionCode.VpsFacilitated => Flag(vps is { Facilitated: true }),
            DimensionCode.VpsOffered => vps?.Offered,
            DimensionCode.VpsChoseToComplete => vps?.ChoseToComplete,
            DimensionCode.VpsUnderstands => vps?.Understands,
            DimensionCode.VpsWouldLikeOpportunity => vps?.WouldLikeOpportunity,
            DimensionCode.NeedDirection when start is null || end is null => null,
            DimensionCode.NeedDirection => end < start ? "REDUCED" : end > start ? "INCREASED" : "SAME",
            DimensionCode.LengthOfSupport => LengthOf(facts),
            DimensionCode.AllocatedInTime => facts.AllocatedInOneWorkingDay,
            DimensionCode.ContactedInTime => facts.ContactedIn48Hours,
            DimensionCode.ReviewedInTime => facts.ReviewedInOneMonth,
            DimensionCode.Caseworker => facts.CaseworkerId?.ToString(CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"{dimension}", nameof(dimension)),
        };
    }

    private static string AuthorityOf(PoliceBeat beat) => beat.CertainLocalAuthority
        ?? (beat.LocalAuthorities.Length > 1 ? AreaCatalogue.AmbiguousLocalAuthority
            : beat.Code == PoliceBeat.Unknown ? AreaCatalogue.UnknownLocalAuthority
            : AreaCatalogue.OutsideArea);

    private static string? LengthOf(CaseFacts facts)
    {
        if (facts.ClosedOn is not { } closed) return null;
        var opened = ServiceCalendar.LocalDate(facts.OpenedAt);
        return closed <= opened.AddMonths(1) ? "UP_TO_1_MONTH"
            : closed <= opened.AddMonths(3) ? "OVER_1_TO_3_MONTHS"
            : closed <= opened.AddMonths(6) ? "OVER_3_TO_6_MONTHS"
            : closed <= opened.AddMonths(12) ? "OVER_6_TO_12_MONTHS"
            : "OVER_12_MONTHS";
    }

    private static int? AgeOf(ReferralRow row)
    {
        var day = ServiceCalendar.LocalDate(row.ReceivedAt);
        if (row.DateOfBirth is not { } born || born > day) return null;
        var age = 0;
        while (Birthday(age + 1) <= day) age++;
        return age;

        DateOnly Birthday(int years) => born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(born.Year + years)
            ? new DateOnly(born.Year + years, 3, 1)
            : new DateOnly(born.Year + years, born.Month, born.Day);
    }

    private static string? Parent(string list, string code) => CodeListCatalogue.Get(list)[code].Parent;

    private static string Flag(bool value) => value ? "YES" : "NO";
}
