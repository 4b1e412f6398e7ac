using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Files;
using VictimFirst.Data.Demonstration.Outcomes;
using VictimFirst.Data.Demonstration.People;
using VictimFirst.Data.Demonstration.Policing;
using VictimFirst.Data.Demonstration.Support;
using VictimFirst.Domain.Cases;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>Writes one case into all files: its person where new, its referral, and everything that was done.</summary>
internal sealed class CaseWriter
{
    private readonly Draw draw;
    private readonly ExtractFiles files;
    private readonly DateOnly coversTo;
    private readonly PoliceFile police;
    private readonly PersonFactory people;
    private readonly FormerClients formerClients;
    private readonly ReferralFactory referrals;
    private readonly CaseFactory cases;
    private readonly NeedsHistory needs;
    private readonly SupportGiven support;
    private readonly OnwardHelp onward;
    private readonly OutcomeFactory outcomes;

    public CaseWriter(Draw draw, ExtractFiles files, NamePool names, Team team, PoliceFile police, DateOnly coversTo)
    {
        this.police = police;
        (this.draw, this.files, this.coversTo) = (draw, files, coversTo);
        people = new PersonFactory(draw, names);
        formerClients = new FormerClients(draw);
        referrals = new ReferralFactory(draw);
        cases = new CaseFactory(draw, team, new CaseReferences(draw), coversTo);
        needs = new NeedsHistory(draw);
        support = new SupportGiven(draw);
        onward = new OnwardHelp(draw, files);
        outcomes = new OutcomeFactory(draw, coversTo);
    }

    public void Write(CaseProfile profile)
    {
        var timeline = CaseTimeline.Of(draw, profile, coversTo);
        var (personId, earlierCase) = WritePerson(profile);
        var referral = referrals.Make(profile, timeline, personId);
        files.Write(referral);
        police.Write(referral);
        var row = cases.Make(profile, timeline, earlierCase);
        files.Write(row);
        WriteHate(profile);
        foreach (var action in support.Actions(profile, timeline, row.CaseworkerId, files.SupportActions.NextId)) files.Write(action);
        if (profile.IsEnhanced) WriteEnhanced(profile, timeline);
    }

    private void WriteEnhanced(CaseProfile profile, CaseTimeline timeline)
    {
        foreach (var assessment in needs.Of(timeline, profile.Open.Id, files.NeedsAssessments.NextId)) files.Write(assessment);
        files.Write(support.Plan(timeline, profile.Open.Id, files.SupportPlans.NextId()));
        onward.Write(profile, timeline);
        files.Write(outcomes.Vps(profile, timeline));
        if (profile.Responses is not null) files.Write(outcomes.Responses(profile, timeline));
        if (outcomes.Survey(profile, files.SatisfactionSurveys.NextId) is { } survey) files.Write(survey);
    }

    /// <returns>The person, and the earlier case that this one follows.</returns>
    private (long PersonId, long? ReReferralOf) WritePerson(CaseProfile profile)
    {
        var returns = draw.Chance(profile.IsRepeatVictim ? Distributions.RepeatVictimIsKnown : Distributions.OthersAreKnown);
        if (returns && formerClients.TakeOneLike(profile) is { } client)
        {
            Remember(profile, client.PersonId, client.DateOfBirth);
            var follows = !profile.IsRepeatVictim || draw.Chance(Distributions.RepeatIsReReferral);
            return (client.PersonId, follows ? client.CaseId : null);
        }

        var person = people.Invent(files.People.NextId(), profile);
        files.Write(person);
        foreach (var impairment in people.Impairments(person)) files.Write(impairment);
        if (person.DateOfBirth is { } born) Remember(profile, person.Id, born);
        return (person.Id, null);
    }

    private void Remember(CaseProfile profile, long personId, DateOnly dateOfBirth)
    {
        if (profile.ClosedOn is not { } closedOn) return;
        formerClients.Remember(new FormerClient(personId, dateOfBirth, profile.HasUnseenDisability, profile.Open.Id, closedOn));
    }

    private void WriteHate(CaseProfile profile)
    {
        if (profile.Hate is not { } hate) return;
        files.Write(new HateMarker
        {
            CaseId = profile.Open.Id,
            RecordedAs = profile.OccurrenceType,
            FlaggedOnVcop = hate.IsFlaggedOnVcop,
            IdentifiedByCaseworker = hate.IsFoundByCaseworker,
        });
        foreach (var strand in hate.Strands) files.Write(new HateMarkerStrand { CaseId = profile.Open.Id, Strand = strand });
    }
}
