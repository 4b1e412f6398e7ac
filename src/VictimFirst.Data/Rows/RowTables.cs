using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Rows;

/// <summary>
/// The order in which an entity's rows come where nobody asks for another. Its last key is the row's own, so no two rows tie.
/// </summary>
public static class RowTables
{
    private static readonly FrozenDictionary<Type, ImmutableArray<RowOrder>> Orders = new Dictionary<Type, ImmutableArray<RowOrder>>
    {
        [typeof(Case)] = [new("OpenedAt", true), new("Id", true)],
        [typeof(Referral)] = [new("ReceivedAt", true), new("Id", true)],
        [typeof(Person)] = [new("FamilyName"), new("GivenName"), new("Id")],
        [typeof(StaffMember)] = [new("Id")],
        [typeof(PersonImpairment)] = [new("PersonId"), new("Impairment")],
        [typeof(HateMarker)] = [new("CaseId")],
        [typeof(HateMarkerStrand)] = [new("CaseId"), new("Strand")],
        [typeof(NeedsAssessment)] = [new("AssessedAt"), new("Id")],
        [typeof(SupportPlan)] = [new("AgreedAt"), new("Id")],
        [typeof(SupportAction)] = [new("DeliveredAt"), new("Id")],
        [typeof(SpecialistReferral)] = [new("ReferredOn"), new("Id")],
        [typeof(MentalHealthReferral)] = [new("ReferredOn"), new("Id")],
        [typeof(TargetHardening)] = [new("RequestedAt"), new("Id")],
        [typeof(HardshipAward)] = [new("AwardedOn"), new("Id")],
        [typeof(EndOfCaseResponse)] = [new("RespondedOn", true), new("CaseId", true)],
        [typeof(VpsRecord)] = [new("CaseId")],
        [typeof(SatisfactionSurvey)] = [new("SurveyedOn"), new("Id")],
        [typeof(Complaint)] = [new("ReceivedOn"), new("Id")],
        [typeof(RestorativeJusticeCase)] = [new("ReceivedOn", true), new("Id", true)],
    }.ToFrozenDictionary();

    public static ImmutableArray<RowOrder> OrderOf<T>() => Orders[typeof(T)];

    /// <summary>The property that tells a row from all others of its entity.</summary>
    public static string KeyOf<T>() => Orders[typeof(T)][^1].Property;
}
