using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Tests.Demonstration;

/// <summary>The report's figures as its definitions have them, counted plainly over the rows of an extract.</summary>
internal sealed class PublishedFigure(ReadExtract extract, FinancialQuarter quarter)
{
    public int Of(string measure)
    {
        IEnumerable<Row> enhanced = Closed.Where(IsEnhanced);
        return measure switch
        {
            "referrals_received" => Referrals.Count(),
            "referrals_police" => Referrals.Count(r => r.Is("source", "POLICE")),
            "referrals_self" => Referrals.Count(r => r.Is("source", "SELF")),
            "referrals_third_party" => Referrals.Count(r => r.Is("source", "THIRD_PARTY")),
            "referrals_action_fraud" => Referrals.Count(r => r.Is("sub_source", "ACTION_FRAUD")),
            "closed" => Closed.Count,
            "closed_police" => Closed.Count(c => Referral(c).Is("source", "POLICE")),
            "closed_self" => Closed.Count(c => Referral(c).Is("source", "SELF")),
            "enhanced" => enhanced.Count(),
            "standard" => Closed.Count(c => c.Is("support_tier", "STANDARD")),
            "cyp_closed" => Closed.Count(c => c.IsTrue("is_child_or_young_person")),
            "cyp_enhanced" => enhanced.Count(c => c.IsTrue("is_child_or_young_person")),
            "repeat_victims_closed" => Closed.Count(c => c.IsTrue("is_repeat_victim")),
            "repeat_victims_enhanced" or "enhanced_repeat_victims" => enhanced.Count(c => c.IsTrue("is_repeat_victim")),
            "hate_occurrence_type_closed" => Closed.Count(c => c.Is("occurrence_type", "HATE_INCIDENT")),
            "hate_supported" => Hate.Count,
            "hate_flagged_on_vcop" => Hate.Count(c => extract.By("hate_markers")[c["id"]].IsTrue("flagged_on_vcop")),
            "hate_race" => Hate.Count(c => HasStrand(c, "RACE")),
            "hate_strand_known" => Hate.Count(c => HasStrand(c, null)),
            "enhanced_age_31_40" => enhanced.Count(c => Age(c) is >= 31 and <= 40),
            "enhanced_age_41_50" => enhanced.Count(c => Age(c) is >= 41 and <= 50),
            "enhanced_unseen_disability" => enhanced.Count(c => Person(c).Is("disability", "UNSEEN_DISABILITY")),
            "vps_eligible" => Vps.Count,
            "vps_offered_yes" => Vps.Count(v => v.Is("offered", "YES")),
            "vps_offered_no" => Vps.Count(v => v.Is("offered", "NO")),
            "vps_offered_not_sure" => Vps.Count(v => v.Is("offered", "NOT_SURE")),
            "vps_facilitated" => Vps.Count(v => v.Has("facilitated_on")),
            "outcome_health_and_wellbeing_responses" => Answered("health_and_wellbeing"),
            "outcome_cope_and_move_forward_responses" => Answered("cope_and_move_forward"),
            "outcome_safety_responses" => Answered("safety"),
            "outcome_informed_and_empowered_responses" => Answered("informed_and_empowered"),
            "rj_referrals" => Justice("received_on").Count(),
            "rj_referrals_april" => Justice("received_on", 4).Count(),
            "rj_referrals_may" => Justice("received_on", 5).Count(),
            "rj_referrals_june" => Justice("received_on", 6).Count(),
            "rj_closed_april" => Justice("closed_on", 4).Count(),
            "rj_closed_may" => Justice("closed_on", 5).Count(),
            "rj_closed_june" => Justice("closed_on", 6).Count(),
            "rj_closed_restorative_conversation" => Justice("closed_on").Count(j => j.Is("closure_category", "RESTORATIVE_CONVERSATION")),
            "rj_closed_requested_not_possible" => Justice("closed_on").Count(j => j.Is("closure_category", "REQUESTED_NOT_POSSIBLE")),
            "complaints" => extract["complaints"].Count(c => quarter.Contains(c.Date("received_on"))),
            "emotional_support_by_phone" => enhanced.Count(c => HadAction(c, "EMOTIONAL_SUPPORT", "PHONE")),
            "advocacy" => enhanced.Count(c => HadAction(c, "ADVOCACY", null)),
            _ => throw new ArgumentException($"No definition of '{measure}'."),
        };
    }

    public List<Row> Closed { get; } = [.. extract["cases"].Where(c => c.Has("closed_on") && quarter.Contains(c.Date("closed_on")))];

    public IEnumerable<Row> Justice(string day, int? month = null) => extract["restorative_justice_cases"]
        .Where(j => j.Has(day) && quarter.Contains(j.Date(day)) && (month is null || j.Date(day).Month == month));

    public static bool IsEnhanced(Row row) => row.Is("support_tier", "ENHANCED");

    private IEnumerable<Row> Referrals =>
        extract["referrals"].Where(r => quarter.Contains(ServiceCalendar.LocalDate(r.Time("received_at"))));

    public List<Row> Hate => Closed.FindAll(c =>
        c.Is("occurrence_type", "HATE_INCIDENT")
        || (extract.By("hate_markers").TryGetValue(c["id"], out var marker)
            && (marker.IsTrue("flagged_on_vcop") || marker.IsTrue("identified_by_caseworker"))));

    private List<Row> Vps => [.. Closed
        .Select(c => extract.By("vps_records").GetValueOrDefault(c["id"]))
        .OfType<Row>()
        .Where(v => v.IsTrue("eligible"))];

    private Row Referral(Row row) => extract.By("referrals")[row["referral_id"]];

    private Row Person(Row row) => extract.By("people")[Referral(row)["person_id"]];

    private int? Age(Row row)
    {
        if (!Person(row).Has("date_of_birth")) return null;
        var day = ServiceCalendar.LocalDate(Referral(row).Time("received_at"));
        var born = Person(row).Date("date_of_birth");
        var age = day.Year - born.Year;
        return born.AddYears(age) > day ? age - 1 : age;
    }

    private bool HasStrand(Row row, string? strand) => strands.Value[row["id"]].Any(s => strand is null || s == strand);

    private bool HadAction(Row row, string type, string? channel) =>
        actions.Value[row["id"]].Any(a => a.Is("support_type", type) && (channel is null || a.Is("channel", channel)));

    private int Answered(string question) => Closed.Where(IsEnhanced)
        .Select(c => extract.By("end_of_case_responses").GetValueOrDefault(c["id"]))
        .Count(r => r is not null && r[question] is not ("UNKNOWN" or "NOT_ASKED"));

    private readonly Lazy<ILookup<string, string>> strands =
        new(() => extract["hate_marker_strands"].ToLookup(s => s["case_id"], s => s["strand"]));

    private readonly Lazy<ILookup<string, Row>> actions = new(() => extract["support_actions"].ToLookup(a => a["case_id"]));
}
