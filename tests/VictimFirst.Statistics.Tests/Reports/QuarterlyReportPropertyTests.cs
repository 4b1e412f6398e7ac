using System.Collections.Immutable;
using System.Text.Json;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Tests.Reports;

/// <summary>What holds for every service, on services drawn at random.</summary>
public class QuarterlyReportPropertyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Report_SectionsOverAllCasesClosed_AddUpToTheHeadline(int seed)
    {
        var report = Report(seed);
        var closed = report.Headlines.CasesClosed.Current.Value;
        var enhanced = report.Headlines.EnhancedSupport.Current.Value;

        Assert.NotEqual(0, enhanced);
        Assert.Equal(closed, report.OccurrenceTypes.Sum(r => r.Closed.Value));
        Assert.Equal(enhanced, report.OccurrenceTypes.Sum(r => r.Enhanced.Value));
        Assert.Equal(closed, report.ReferralSources.Where(r => r.PartOf is null).Sum(r => r.Closed.Current.Value));
        Assert.Equal(enhanced, report.ReferralSources.Where(r => r.PartOf is null).Sum(r => r.Enhanced.Current.Value));
        Assert.Equal(
            report.Headlines.ReferralsReceived.Previous.Value,
            report.ReferralSources.Where(r => r.PartOf is null).Sum(r => r.Referred.Previous.Value));
        Assert.All(Demographics(report), rows =>
        {
            Assert.Equal(closed, rows.Sum(r => r.Closed.Value));
            Assert.Equal(enhanced, rows.Sum(r => r.Enhanced.Value));
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Report_BothHierarchiesOfPlace_HoldEveryCaseOnce(int seed)
    {
        var report = Report(seed);
        var closed = report.Headlines.CasesClosed.Current.Value;

        Assert.Equal(closed, ClosedAt(AreaLevel.PoliceBeat));
        Assert.Equal(closed, ClosedAt(AreaLevel.PrintedRollUp));
        Assert.Equal(closed, ClosedAt(AreaLevel.LocalAuthority, AreaLevel.NoLocalAuthority));

        int? ClosedAt(params AreaLevel[] levels) => report.Areas.Where(r => levels.Contains(r.Area.Level)).Sum(r => r.Closed.Value);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Report_SectionsOverEnhancedSupport_AddUpToTheirBase(int seed)
    {
        var report = Report(seed);
        var vps = report.VictimPersonalStatement;

        Assert.Equal(report.Headlines.EnhancedSupport.Current.Value, report.LengthOfSupport.Base.Value);
        Assert.Equal(report.LengthOfSupport.Base.Value, report.LengthOfSupport.Bands.Sum(b => b.Count.Value));
        Assert.All(
            report.Needs.GroupBy(r => (r.Area, r.Stage)),
            levels => Assert.Equal(levels.First().Base.Value, levels.Sum(r => r.Count.Value)));
        Assert.All(
            report.EndOfCaseReview, q => Assert.Equal(q.Responses.Value, q.Answers.Where(a => a.Rate is not null).Sum(a => a.Count.Value)));
        Assert.Equal(vps.Eligible.Value, vps.Offered.Sum(r => r.Count.Value));
        Assert.Equal(vps.Eligible.Value, vps.WouldLikeOpportunity.Sum(r => r.Count.Value));
        Assert.Equal(vps.Eligible.Value, vps.ChoseToComplete.Sum(r => r.Count.Value) + vps.Understands.Sum(r => r.Count.Value));
        var need = report.NeedReduction;
        Assert.Equal(need.Base.Value, need.Reduced.Value + need.Same.Value + need.Increased.Value);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Report_Parts_NeverExceedTheirWhole(int seed)
    {
        var report = Report(seed);

        Assert.All(report.OccurrenceTypes, r =>
        {
            Assert.InRange(r.Enhanced.Value!.Value, 0, r.Closed.Value!.Value);
            Assert.InRange(r.CypClosed.Value!.Value, 0, r.Closed.Value!.Value);
            Assert.InRange(r.CypEnhanced.Value!.Value, 0, Math.Min(r.CypClosed.Value!.Value, r.Enhanced.Value!.Value));
        });
        Assert.All(report.Areas, r => Assert.InRange(r.Enhanced.Value!.Value, 0, r.Closed.Value!.Value));
        Assert.All(report.SupportProvided, r => Assert.InRange(r.Cases.Value!.Value, 0, r.Actions.Value!.Value));
        foreach (var type in report.SupportProvided.GroupBy(r => r.SupportType))
        {
            var all = type.Single(r => r.Channel is null);
            Assert.Equal(all.Actions.Value, type.Where(r => r.Channel is not null).Sum(r => r.Actions.Value));
            Assert.InRange(
                all.Cases.Value!.Value,
                type.Where(r => r.Channel is not null).Max(r => r.Cases.Value!.Value),
                type.Where(r => r.Channel is not null).Sum(r => r.Cases.Value!.Value));
        }

        var hate = report.HateCrime;
        Assert.Equal(hate.Supported.Value, hate.RecordedAs.Sum(r => r.Count.Value));
        Assert.InRange(hate.StrandKnown.Value!.Value, 0, hate.Supported.Value!.Value);
        Assert.InRange(hate.ByOccurrenceType.Value!.Value, 0, hate.Supported.Value!.Value);
        Assert.All(hate.Strands, s => Assert.InRange(s.Count.Value!.Value, 0, hate.StrandKnown.Value!.Value));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Report_RowsInAnotherOrder_ChangeNothing(int seed)
    {
        var service = new RandomService(seed, 800);

        Assert.Equal(JsonSerializer.Serialize(Report(service.Cube())), JsonSerializer.Serialize(Report(service.Cube(shuffle: seed))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Report_PreviousFigures_AreTheCurrentFiguresOfTheQuarterBefore(int seed)
    {
        var cube = new RandomService(seed, 800).Cube();
        var report = Report(cube);
        var before = QuarterlyReportDefinition.Build(
            cube, ServiceData.Quarter.Previous, DisclosurePolicy.ExactUnderAgreement, ServiceData.Today).Report;

        Assert.Equal(before.Headlines.CasesClosed.Current, report.Headlines.CasesClosed.Previous);
        Assert.Equal(before.Headlines.EnhancedRate.Current, report.Headlines.EnhancedRate.Previous);
        Assert.Equal(before.ReferralSources.Select(r => r.Referred.Current), report.ReferralSources.Select(r => r.Referred.Previous));
        Assert.Equal(before.ReferralSources.Select(r => r.Enhanced.Current), report.ReferralSources.Select(r => r.Enhanced.Previous));
    }

    private static QuarterlyReport Report(int seed) => Report(new RandomService(seed, 800).Cube());

    private static QuarterlyReport Report(CaseCube cube) =>
        QuarterlyReportDefinition.Build(cube, ServiceData.Quarter, DisclosurePolicy.ExactUnderAgreement, ServiceData.Today).Report;

    private static ImmutableArray<DemographicRow>[] Demographics(QuarterlyReport report)
    {
        var d = report.Demographics;
        return [d.Gender, d.Age, d.Ethnicity, d.Disability, d.Religion, d.SexualOrientation, d.CommunicationNeeds];
    }
}
