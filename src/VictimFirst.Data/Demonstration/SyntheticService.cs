using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Files;
using VictimFirst.Data.Demonstration.Outcomes;
using VictimFirst.Data.Demonstration.People;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Data.Demonstration.Policing;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.Engagement;

namespace VictimFirst.Data.Demonstration;

/// <summary>
/// Lives through the quarters of an extract: referrals arrive, cases close, and a closed case is written and forgotten. Memory holds one
/// quarter and the cases that are open, so it grows with the extract's referrals a quarter, not with its length.
/// </summary>
internal sealed class SyntheticService
{
    /// <summary>Quarters count in 32 bits.</summary>
    public const long MostCases = 2_000_000_000;

    private const int CasesBetweenReports = 10_000;

    /// <summary>Added to the seed of the service's own draws.</summary>
    private const long PoliceSeed = 1L << 40;

    private readonly ExtractFiles files;
    private readonly IProgress<DemonstrationProgress>? progress;
    private readonly IReadOnlyList<QuarterPlan> plans;
    private readonly Arrivals arrivals;
    private readonly CaseFlow flow;
    private readonly Crimes crimes;
    private readonly Traits traits;
    private readonly Team team;
    private readonly PoliceFile police;
    private readonly CaseWriter writer;
    private readonly RestorativeJustice justice;
    private readonly Complaints complaints;
    private readonly long total;
    private long written;

    public SyntheticService(DemonstrationOptions options, ExtractFiles files, IProgress<DemonstrationProgress>? progress)
    {
        (this.files, this.progress) = (files, progress);
        var draw = new Draw(options.Seed);
        plans = options.Cases is { } cases ? ScaledQuarters.Over(cases, draw) : PublishedQuarters.All();
        total = plans.Sum(p => (long)p.Referrals.Total);
        arrivals = new Arrivals(draw, crimesAYear: total * 4 / plans.Count);
        flow = new CaseFlow(draw);
        crimes = new Crimes(draw);
        traits = new Traits(draw);
        var names = new NamePool(draw);
        team = new Team(draw, names, before: CoversFrom);
        police = new PoliceFile(
            new Draw(PoliceSeed + options.Seed), files, (int)Math.Clamp(total / 20, 1, PoliceFile.PublishedInvestigations));
        writer = new CaseWriter(draw, files, names, team, police, CoversTo);
        justice = new RestorativeJustice(draw, files);
        complaints = new Complaints(draw, files);
    }

    private DateOnly CoversFrom => plans[0].Quarter.Start;

    private DateOnly CoversTo => plans[^1].Quarter.End;

    public void Write(CancellationToken cancellationToken)
    {
        WriteManifest();
        foreach (var member in team.Members) files.Write(member);
        foreach (var plan in plans)
        {
            flow.Receive(arrivals.Of(plan));
            var closing = flow.Close(plan).ConvertAll(open => new CaseProfile(open, open.ClosesOn));
            crimes.Assign(plan, closing);
            traits.Assign(plan, closing);
            WriteCases(closing, cancellationToken);
            justice.Write(plan, closing);
            complaints.Write(plan, closing);
        }

        WriteOpenCases(cancellationToken);
        justice.WriteOpen();
        police.WriteDashboard();
        WriteEngagement();
        progress?.Report(new DemonstrationProgress(written, total));
    }

    private void WriteManifest() => files.Manifest
        .Text("Demonstration data")
        .Time(LondonTime.At(new DateTime(2020, 10, 5, 6, 0, 0)))
        .Date(CoversFrom)
        .Date(CoversTo)
        .End();

    private void WriteCases(List<CaseProfile> cases, CancellationToken cancellationToken)
    {
        foreach (var profile in cases)
        {
            writer.Write(profile);
            if (++written % CasesBetweenReports != 0) continue;
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new DemonstrationProgress(written, total));
        }
    }

    private void WriteOpenCases(CancellationToken cancellationToken)
    {
        // Time enough for a first call and an assessment; who came later has had neither.
        var supportedBy = CoversTo.AddDays(-5);
        var open = flow.StillOpen().ConvertAll(o => new CaseProfile(o, closedOn: null)
        {
            IsEnhanced = o.LeansToEnhanced && o.Channel != Channel.ActionFraud && o.ReceivedOn <= supportedBy,
        });
        open.ForEach(crimes.AssignByProportion);
        traits.Assign(new QuarterPlan(plans[^1].Quarter, default), open);
        WriteCases(open, cancellationToken);
    }

    private void WriteEngagement()
    {
        foreach (var (description, startsOn, endsOn) in PublishedFigures.EngagementActivities.Where(a => a.StartsOn >= CoversFrom))
        {
            files.Write(new EngagementActivity
            {
                Id = files.EngagementActivities.NextId(),
                Description = description,
                StartsOn = startsOn,
                EndsOn = endsOn,
            });
        }
    }
}
