using VictimFirst.Data.Rows;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.ServiceLevels;
using VictimFirst.Domain.Staff;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>Which rows stand behind the schema's cases and what belongs to them.</summary>
internal static class RowBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        schema.Enum<SortDirection>("SortDirection").Enum<ServiceDuty>("ServiceDuty").Enum<DutyState>("DutyState")
            .Enum<TrafficLight>("TrafficLight").Enum<TimelineEventKind>("TimelineEventKind");
        schema.Type<PageInfo>("PageInfo");
        schema.Type<CaseServiceLevel>("CaseServiceLevel");
        schema.Type<NeedsChange>("NeedsChange");
        schema.Type<NeedAreaChange>("NeedAreaChange");
        schema.Type<TimelineEvent>("TimelineEvent");

        var rows = new RowSchema(schema);
        BindCase(rows);
        BindReferral(rows);
        BindPeople(rows);
        SupportRowBinding.Configure(rows);
        OutcomeRowBinding.Configure(rows);
        Workloads.Bind(rows);
        RowQueries.Bind(rows);
    }

    private static void BindCase(RowSchema rows) => rows.Type<Case>("Case")
        .Id(c => c.Id)
        .Code("firstContactChannel", c => c.FirstContactChannel, CodeListNames.ContactChannel)
        .Code("contactOutcome", c => c.ContactOutcome, CodeListNames.ContactOutcome)
        .Code("supportTier", c => c.SupportTier, CodeListNames.SupportTier)
        .Code("occurrenceType", c => c.OccurrenceType, CodeListNames.OccurrenceType)
        .Code("closureReason", c => c.ClosureReason, CodeListNames.ClosureReason)
        .Place("beat", AreaLevel.PoliceBeat, c => c.BeatCode)
        .Place("policingArea", AreaLevel.NeighbourhoodPolicingArea, c => c.BeatCode)
        .Place("localAuthority", AreaLevel.LocalAuthority, c => c.BeatCode)
        .One("caseworker", RowRelations.CaseworkerOfCase)
        .One("referral", RowRelations.ReferralOfCase)
        .One("person", RowRelations.PersonOfCase)
        .One("reReferralOf", RowRelations.ReReferralOf)
        .Many("earlierCases", RowRelations.EarlierCases)
        .Facts("serviceLevels", c => c.Id, CaseServiceLevels.ReadAsync, new RowField.Duties(nameof(Case.Id)))
        .One("hateMarker", RowRelations.HateMarkerOfCase)
        .Many("needsAssessments", RowRelations.NeedsAssessments)
        .Computed("needsChange", RowRelations.NeedsAssessments, NeedsChange.Columns, NeedsChange.Of)
        .Many("supportPlans", RowRelations.SupportPlans)
        .Many("supportActions", RowRelations.SupportActions)
        .Many("specialistReferrals", RowRelations.SpecialistReferrals)
        .Many("mentalHealthReferrals", RowRelations.MentalHealthReferrals)
        .Many("targetHardening", RowRelations.TargetHardening)
        .Many("hardshipAwards", RowRelations.HardshipAwards)
        .One("victimPersonalStatement", RowRelations.VictimPersonalStatement)
        .One("endOfCase", RowRelations.EndOfCase)
        .Many("satisfactionSurveys", RowRelations.SatisfactionSurveys)
        .Many("complaints", RowRelations.Complaints)
        .Many("restorativeJusticeCases", RowRelations.RestorativeJusticeOfCase)
        .Facts("timeline", c => c.Id, TimelineEvents.ReadAsync)
        .List("cases");

    private static void BindReferral(RowSchema rows) => rows.Type<Referral>("Referral")
        .Id(r => r.Id)
        .Code("source", r => r.Source, CodeListNames.ReferralSource)
        .Code("subSource", r => r.SubSource, CodeListNames.ReferralSubSource)
        .Code("personRole", r => r.PersonRole, CodeListNames.PersonRole)
        .Code("consentGivenBy", r => r.ConsentGivenBy, CodeListNames.ConsentGivenBy)
        .Code("policeForce", r => r.PoliceForce, CodeListNames.PoliceForce)
        .One("person", RowRelations.PersonOfReferral)
        .One("case", RowRelations.CaseOfReferral)
        .List("referrals");

    private static void BindPeople(RowSchema rows)
    {
        rows.Type<Person>("Person")
            .Id(p => p.Id)
            .Code("gender", p => p.Gender, CodeListNames.Gender)
            .Code("ethnicity", p => p.Ethnicity, CodeListNames.Ethnicity)
            .Code("disability", p => p.Disability, CodeListNames.Disability)
            .Code("religion", p => p.Religion, CodeListNames.Religion)
            .Code("sexualOrientation", p => p.SexualOrientation, CodeListNames.SexualOrientation)
            .Code("communicationNeed", p => p.CommunicationNeed, CodeListNames.CommunicationNeed)
            .Codes("impairments", RowRelations.Impairments, i => i.Impairment, CodeListNames.Impairment)
            .Many("cases", RowRelations.CasesOfPerson)
            .Many("referrals", RowRelations.ReferralsOfPerson)
            .List("people");
        rows.Type<StaffMember>("StaffMember").Id(s => s.Id).Code("role", s => s.Role, CodeListNames.StaffRole);
    }
}
