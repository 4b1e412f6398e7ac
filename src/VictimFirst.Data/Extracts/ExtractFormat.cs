using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Extracts;

/// <summary>A file of an extract, <c>NAME.csv</c>, and the database table it fills. Lines are matched by the key columns.</summary>
internal sealed record ExtractTable(string Name, ImmutableArray<ExtractColumn> Columns)
{
    public string FileName => $"{Name}.csv";

    public ImmutableArray<DerivedColumn> Derived { get; init; } = [];

    /// <summary>Whether an extract may be without the file, which then says nothing about its rows.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What the database holds of a line: the file's columns, then the derived ones.</summary>
    public IEnumerable<ExtractColumn> Stored => Columns.Concat(Derived.Select(d => d.Column));

    public IEnumerable<ExtractColumn> Key => Columns.Where(c => c.IsKey);
}

/// <summary>
/// The extract as a case-management system writes it: a folder of CSV files, one per entity (RFC 4180, UTF-8, one header line), and
/// <see cref="ManifestFile"/>. Every file of the service's own is required; one without rows has its header only. Those of
/// <see cref="PoliceExtract"/>, which another organisation's system writes, may be missing.
/// </summary>
internal static class ExtractFormat
{
    /// <summary>One row: when the extract was taken and which local days it covers, inclusive.</summary>
    public const string ManifestFile = "extract.csv";

    /// <summary>Columns of the manifest.</summary>
    public static ImmutableArray<ExtractColumn> Manifest { get; } =
    [
        Text(100).Named("system"),
        Timestamp.Named("exported_at"),
        Date.Named("covers_from"),
        Date.Named("covers_to"),
    ];

    /// <summary>In an order in which a file refers only to files before it (or to itself).</summary>
    public static ImmutableArray<ExtractTable> Tables { get; } =
    [
        new("staff",
        [
            Id.Named("id").InKey(),
            Code(CodeListNames.StaffRole).Named("role"),
            Text(100).Named("display_name"),
            Uuid.Named("directory_object_id").OrNone(),
            Text(60).Named("team").OrNone(),
            Date.Named("joined_on"),
            Date.Named("left_on").OrNone(),
        ]),
        new("people",
        [
            Id.Named("id").InKey(),
            Text(100).Named("given_name"),
            Text(100).Named("family_name"),
            Date.Named("date_of_birth").OrNone(),
            Code(CodeListNames.Gender).Named("gender"),
            Code(CodeListNames.Ethnicity).Named("ethnicity"),
            Code(CodeListNames.Disability).Named("disability"),
            Code(CodeListNames.Religion).Named("religion"),
            Code(CodeListNames.SexualOrientation).Named("sexual_orientation"),
            Code(CodeListNames.CommunicationNeed).Named("communication_need"),
            Text(3).Named("interpreter_language").OrNone(),
            Text(30).Named("phone").OrNone(),
            Text(254).Named("email").OrNone(),
            Text(8).Named("postcode").OrNone(),
            Flag.Named("safe_to_call").OrNone(),
            Text(2000).Named("safe_contact_note").OrNone(),
        ]),
        new("person_impairments",
        [
            References("people").Named("person_id").InKey(),
            Code(CodeListNames.Impairment).Named("impairment").InKey(),
        ]),
        new("referrals",
        [
            Id.Named("id").InKey(),
            References("people").Named("person_id"),
            Timestamp.Named("received_at"),
            Code(CodeListNames.ReferralSource).Named("source"),
            Code(CodeListNames.ReferralSubSource).Named("sub_source"),
            Text(200).Named("referrer_agency").OrNone(),
            Code(CodeListNames.PersonRole).Named("person_role"),
            Flag.Named("consent_given"),
            Code(CodeListNames.ConsentGivenBy).Named("consent_given_by"),
            Flag.Named("police_reported_crime"),
            Code(CodeListNames.PoliceForce).Named("police_force").OrNone(),
            Text(40).Named("crime_reference").OrNone(),
            Timestamp.Named("recorded_at").OrNone(),
            Timestamp.Named("acknowledged_at").OrNone(),
            Flag.Named("high_risk_asb"),
        ])
        {
            Derived = [new DerivedColumn(Key.Named("crime_reference_key").OrNone(), "crime_reference", CrimeReference.KeyOf)],
        },
        new("cases",
        [
            Id.Named("id").InKey(),
            Text(20).Named("reference"),
            References("referrals").Named("referral_id"),
            Timestamp.Named("opened_at"),
            Timestamp.Named("allocated_at").OrNone(),
            References("staff").Named("caseworker_id").OrNone(),
            Timestamp.Named("first_contact_attempted_at").OrNone(),
            Timestamp.Named("first_contact_at").OrNone(),
            Code(CodeListNames.ContactChannel).Named("first_contact_channel").OrNone(),
            Code(CodeListNames.ContactOutcome).Named("contact_outcome"),
            Code(CodeListNames.SupportTier).Named("support_tier"),
            Code(CodeListNames.OccurrenceType).Named("occurrence_type"),
            Flag.Named("is_child_or_young_person"),
            Flag.Named("is_repeat_victim"),
            Beat.Named("beat_code"),
            Date.Named("closed_on").OrNone(),
            Code(CodeListNames.ClosureReason).Named("closure_reason").OrNone(),
            References("cases").Named("re_referral_of_id").OrNone(),
        ]),
        new("hate_markers",
        [
            References("cases").Named("case_id").InKey(),
            Code(CodeListNames.OccurrenceType).Named("recorded_as"),
            Flag.Named("flagged_on_vcop"),
            Flag.Named("identified_by_caseworker"),
        ]),
        new("hate_marker_strands",
        [
            References("hate_markers").Named("case_id").InKey(),
            Code(CodeListNames.HateStrand).Named("strand").InKey(),
        ]),
        new("needs_assessments",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id"),
            Code(CodeListNames.NeedStage).Named("stage"),
            Timestamp.Named("assessed_at"),
            Whole(1, 1).Named("scale_version"),
            Whole(0, 4).Named("personal_safety"),
            Whole(0, 4).Named("mental_and_physical_health"),
            Whole(0, 4).Named("shelter_and_accommodation"),
            Whole(0, 4).Named("drugs_alcohol_and_other_harmful_behaviours"),
            Whole(0, 4).Named("family"),
            Whole(0, 4).Named("education_and_employment"),
            Whole(0, 4).Named("finance_and_benefits"),
            Whole(0, 4).Named("outlook_attitudes_and_beliefs"),
            Whole(0, 4).Named("social_interactions"),
            Whole(0, 4).Named("any_other_issues"),
        ]),
        new("support_plans",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id"),
            Timestamp.Named("agreed_at"),
            Date.Named("review_due_on"),
            Timestamp.Named("reviewed_at").OrNone(),
            Text(60000).Named("actions"),
        ]),
        new("support_actions",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id"),
            Code(CodeListNames.SupportType).Named("support_type"),
            Code(CodeListNames.ContactChannel).Named("channel"),
            Timestamp.Named("delivered_at"),
            References("staff").Named("caseworker_id").OrNone(),
        ]),
        new("specialist_referrals",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id"),
            Text(200).Named("provider"),
            Code(CodeListNames.SpecialistReferralKind).Named("kind"),
            Flag.Named("consent_given"),
            Date.Named("referred_on"),
            Code(CodeListNames.SpecialistReferralOutcome).Named("outcome"),
        ]),
        new("mental_health_referrals",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id"),
            Code(CodeListNames.MentalHealthReferralKind).Named("kind"),
            Date.Named("referred_on"),
        ]),
        new("target_hardening",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id"),
            Code(CodeListNames.TargetHardeningRoute).Named("referred_via"),
            Text(200).Named("provider"),
            Timestamp.Named("requested_at"),
            Timestamp.Named("assessed_at").OrNone(),
            Timestamp.Named("fitted_at").OrNone(),
        ]),
        new("hardship_awards",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id"),
            Date.Named("awarded_on"),
            Code(CodeListNames.HardshipPurpose).Named("purpose"),
            Flag.Named("criteria_met"),
            Whole(0, int.MaxValue).Named("amount_pence"),
        ]),
        new("end_of_case_responses",
        [
            References("cases").Named("case_id").InKey(),
            Date.Named("responded_on"),
            Code(CodeListNames.OutcomeAnswer).Named("health_and_wellbeing"),
            Code(CodeListNames.OutcomeAnswer).Named("cope_and_move_forward"),
            Code(CodeListNames.OutcomeAnswer).Named("safety"),
            Code(CodeListNames.OutcomeAnswer).Named("informed_and_empowered"),
        ]),
        new("vps_records",
        [
            References("cases").Named("case_id").InKey(),
            Flag.Named("eligible"),
            Code(CodeListNames.VpsAnswer).Named("offered"),
            Code(CodeListNames.VpsAnswer).Named("chose_to_complete"),
            Code(CodeListNames.VpsAnswer).Named("understands"),
            Code(CodeListNames.VpsAnswer).Named("would_like_opportunity"),
            Date.Named("facilitated_on").OrNone(),
        ]),
        new("satisfaction_surveys",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id"),
            Date.Named("surveyed_on"),
            Code(CodeListNames.SatisfactionResult).Named("result"),
            Text(200).Named("surveyor"),
        ]),
        new("complaints",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id").OrNone(),
            Date.Named("received_on"),
        ]),
        new("restorative_justice_cases",
        [
            Id.Named("id").InKey(),
            References("cases").Named("case_id").OrNone(),
            Date.Named("received_on"),
            Code(CodeListNames.RjInitiator).Named("initiator"),
            Date.Named("closed_on").OrNone(),
            Code(CodeListNames.RjClosureCategory).Named("closure_category").OrNone(),
            Code(CodeListNames.RjClosureReason).Named("closure_reason").OrNone(),
            Flag.Named("had_conversation"),
            Flag.Named("had_outcome"),
        ]),
        new("engagement_activities",
        [
            Id.Named("id").InKey(),
            Text(2000).Named("description"),
            Date.Named("starts_on"),
            Date.Named("ends_on"),
        ]),
        .. PoliceExtract.Tables,
    ];

    private static ExtractColumn Id => new(ColumnKind.Id);
    private static ExtractColumn Key => new(ColumnKind.Key);
    private static ExtractColumn Beat => new(ColumnKind.Beat);
    private static ExtractColumn Date => new(ColumnKind.Date);
    private static ExtractColumn Timestamp => new(ColumnKind.Timestamp);
    private static ExtractColumn Flag => new(ColumnKind.Flag);
    private static ExtractColumn Uuid => new(ColumnKind.Uuid);

    private static ExtractColumn Code(string list) => new(ColumnKind.Code) { CodeList = list };

    private static ExtractColumn References(string table) => new(ColumnKind.Reference) { ReferencedTable = table };

    private static ExtractColumn Text(int length) => new(ColumnKind.Text) { MaxLength = length };

    private static ExtractColumn Whole(long minimum, long maximum) => new(ColumnKind.Whole) { Minimum = minimum, Maximum = maximum };
}
